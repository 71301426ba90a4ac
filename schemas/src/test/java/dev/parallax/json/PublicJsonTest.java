package dev.parallax.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Samples;
import org.junit.jupiter.api.Test;

class PublicJsonTest {
    @Test
    void an_article_has_the_shape_of_the_contract() {
        var json = ArticleJson.of(Samples.ARTICLE);

        assertEquals("usable", json.path("status").asText());
        assertEquals("2024-03-05T09:20:00Z", json.path("published").asText());
        assertEquals("unknown", json.path("published_zone").asText());
        assertEquals("title", json.at("/entities/0/mentions/1/in").asText());
        assertEquals("""
                {"id":"s-1","source":{"start":30,"end":33},"entity":"person:orlen-vask","cue":{"start":34,"end":38},\
                "content":[{"start":17,"end":27}],"form":"DIRECT","act":"DENY",\
                "targets":[{"entity":"organization:meridian","polarity":"NEGATIVE"}],\
                "via":["organization:meridian"],"confidence":0.75}""", Json.line(json.at("/statements/0")));
    }

    @Test
    void a_story_counts_its_articles_and_outlets() {
        assertEquals("""
                {"story":"story-1","title":"Vask denies","first":"2024-03-05T09:20:00Z","last":"2024-03-05T09:20:00Z",\
                "articles":1,"outlets":1,"merged_into":"story-0"}""", Json.line(StoryJson.of(Samples.STORY)));
    }

    @Test
    void a_position_carries_its_passage() {
        assertEquals("""
                {"holder":"Orlen Vask","entity":"person:orlen-vask","position":"DENIES","article":"u-1","revision":2,\
                "statement":"s-1","quote":"We did not","start":17,"end":27,"root":"u-1","at":"2024-03-05T09:20:00Z"}""", Json.line(ClaimJson.of(Samples.CLAIM).at("/positions/0")));
    }
}
