package dev.parallax.json;

import static dev.parallax.json.Json.array;
import static dev.parallax.json.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.news.Story;
import dev.parallax.news.Story.Member;
import java.util.Comparator;

/// A story as public JSON: the story itself, and the row that each of its articles makes.
public final class StoryJson {
    private StoryJson() {}

    public static ObjectNode of(Story story) {
        var times = story.members().stream()
                .map(m -> m.publication().time())
                .sorted(Comparator.naturalOrder())
                .toList();
        return object().put("story", story.id())
                .put("title", story.title())
                .put("first", times.isEmpty() ? null : times.getFirst().toString())
                .put("last", times.isEmpty() ? null : times.getLast().toString())
                .put("articles", story.members().size())
                .put(
                        "outlets",
                        story.members().stream()
                                .map(m -> m.publication().outlet())
                                .distinct()
                                .count())
                .put("merged_into", story.mergedInto());
    }

    /// The story with the rows of its articles.
    public static ObjectNode withMembers(Story story) {
        return of(story).set("members", array(story.members(), m -> member(story.id(), m)));
    }

    public static ObjectNode member(String story, Member member) {
        var published = member.publication().published();
        return object().put("id", member.article())
                .put("article", member.article())
                .put("story", story)
                .put("outlet", member.publication().outlet())
                .put("published", published == null ? null : published.at().toString())
                .put("syndicated_from", member.syndicatedFrom());
    }
}
