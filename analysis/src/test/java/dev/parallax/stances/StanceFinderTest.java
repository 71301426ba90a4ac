package dev.parallax.stances;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import dev.parallax.news.Polarity;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StanceFinderTest {
    private static final StanceFinder FINDER = StanceFinder.load();
    private static final List<String> NAMES =
            List.of("Vask", "Brel", "Orlen", "Sundmark Party", "Karsovia", "Barack Obama", "Mitt Romney");

    @Test
    void a_deed_shows_its_doer_for_or_against_whom_it_is_done_to() {
        assertEquals(List.of("Vask > Brel NEGATIVE"), stances("Vask sued Brel on Monday."));
        assertEquals(List.of("Vask > Brel POSITIVE"), stances("Vask has endorsed Brel for the post."));
    }

    @Test
    void in_the_passive_the_doer_stands_behind() {
        assertEquals(List.of("Brel > Vask NEGATIVE"), stances("Vask was criticised by Brel."));
    }

    @Test
    void a_deed_that_was_not_done_shows_the_opposite() {
        assertEquals(List.of("Vask > Brel NEGATIVE"), stances("Vask did not praise Brel."));
    }

    @Test
    void all_who_are_listed_are_meant() {
        assertEquals(
                List.of("Vask > Brel NEGATIVE", "Vask > Orlen NEGATIVE"), stances("Vask condemned Brel and Orlen."));
    }

    @Test
    void who_are_only_named_together_have_no_stance() {
        assertEquals(List.of(), stances("Vask met Brel in the harbour on Monday."));
    }

    @Test
    void a_break_parts_a_deed_from_a_name() {
        assertEquals(List.of(), stances("Vask attacked, but Brel stayed."));
    }

    @Test
    void a_speaker_stands_to_whom_he_speaks_of_as_his_words_say() {
        assertEquals(
                List.of("Vask > Brel NEGATIVE"), said("Vask", "Brel is a reckless and dishonest man", ", Vask said."));
        assertEquals(List.of("Vask > Brel POSITIVE"), said("Vask", "Brel is a great and honest man", ", Vask said."));
    }

    @Test
    void a_country_can_act_too() {
        assertEquals(List.of("Karsovia > Brel POSITIVE"), stances("Karsovia has offered support to Brel."));
        assertEquals(List.of("Karsovia > Brel NEGATIVE"), stances("Karsovia sanctioned Brel."));
    }

    @Test
    void whom_a_statement_is_found_to_accuse_is_a_target() {
        var accused = new Statement.Target("Brel", Polarity.NEGATIVE);

        assertEquals(
                List.of("Vask > Brel NEGATIVE"), said("Vask", "it was all his doing", " by Brel, Vask said.", accused));
    }

    @Test
    void a_pronoun_means_the_person_named_last() {
        assertEquals(List.of("Vask > Brel NEGATIVE"), stances("Vask came home. He accused Brel."));
    }

    @Test
    void the_people_of_a_party_are_the_party() {
        assertEquals(
                List.of("Sundmark Party > Brel NEGATIVE"),
                stances("The Sundmark Party met. Later Sundmark senators denounced Brel."));
    }

    @Test
    void towards_whoever_is_named_in_passing_words_show_nothing() {
        var words = "Orlen is reckless";

        assertEquals(List.of(), said("Vask", words, ", Vask said. Vask came. Vask ate. Vask slept. Vask left."));
    }

    @Test
    void a_deed_shows_even_whoever_is_named_in_passing() {
        var text = "Vask came. Vask ate. Vask slept. Vask left. Orlen blamed Vask.";

        assertEquals(List.of("Orlen > Vask NEGATIVE"), stances(text));
    }

    @Test
    void a_deed_can_have_many_words() {
        assertEquals(List.of("Vask > Brel NEGATIVE"), stances("Vask lashed out at Brel."));
        assertEquals(List.of("Vask > Brel POSITIVE"), stances("Vask stood by Brel."));
    }

    @Test
    void all_who_do_it_together_are_meant() {
        assertEquals(
                List.of("Orlen > Brel NEGATIVE", "Vask > Brel NEGATIVE"), stances("Vask and Orlen condemned Brel."));
    }

    @Test
    void who_does_it_may_stand_before_someone_else_who_only_tells_more() {
        assertEquals(List.of("Vask > Brel NEGATIVE"), stances("Vask, after a night with Orlen, condemned Brel."));
    }

    @Test
    void what_one_has_for_another_shows_it() {
        assertEquals(List.of("Vask > Brel NEGATIVE"), stances("Vask began a campaign against Brel."));
        assertEquals(List.of("Vask > Brel NEGATIVE"), stances("Vask's criticism of Brel was long."));
    }

    @Test
    void what_one_has_from_another_shows_the_other() {
        assertEquals(List.of("Brel > Vask POSITIVE"), stances("Vask drew praise from Brel."));
        assertEquals(List.of("Brel > Vask POSITIVE"), stances("Vask won the endorsement of Brel."));
    }

    @Test
    void what_one_is_to_another_shows_it() {
        assertEquals(List.of("Vask > Brel NEGATIVE"), stances("Vask, a critic of Brel, came home."));
        assertEquals(List.of("Brel > Vask POSITIVE"), stances("The Vask ally Brel came home."));
    }

    @Test
    void places_are_mostly_where_something_was() {
        assertEquals(List.of(), stances("Vask was attacked in Karsovia."));
    }

    @Test
    void a_pronoun_that_opens_a_sentence_means_the_first_of_the_one_before() {
        assertEquals(List.of("Vask > Orlen NEGATIVE"), stances("Vask met Brel. He accused Orlen."));
    }

    @Test
    void politicians_of_two_parties_are_likely_against_each_other() {
        assertEquals(
                List.of("Mitt Romney > Barack Obama NEGATIVE"),
                said("Mitt Romney", "this is the plan of Barack Obama", ", Mitt Romney said."));
    }

    private static List<String> stances(String text) {
        return stances(text, List.of());
    }

    private static List<String> said(String speaker, String words, String rest, Statement.Target... targets) {
        var content = List.of(new Span(0, words.length()));
        return stances(
                words + rest,
                List.of(new Statement(
                        "s",
                        Part.TEXT,
                        null,
                        speaker,
                        null,
                        content,
                        Statement.Form.INDIRECT,
                        Statement.Act.ASSERT,
                        List.of(targets),
                        List.of(),
                        1)));
    }

    private static List<String> stances(String text, List<Statement> statements) {
        var document = Document.of(new Content("", text, "en", List.of()));
        var entities = NAMES.stream()
                .map(name -> entity(name, text))
                .filter(entity -> !entity.mentions().isEmpty())
                .toList();
        return FINDER.find(document, entities, statements).stream()
                .map(stance -> stance.holder() + " > " + stance.target() + " " + stance.polarity())
                .toList();
    }

    private static Entity entity(String name, String text) {
        var type = name.endsWith("Party")
                ? Entity.Type.ORGANIZATION
                : name.equals("Karsovia") ? Entity.Type.LOCATION : Entity.Type.PERSON;
        var mentions = new ArrayList<Mention>();
        var matcher = Pattern.compile(name).matcher(text);
        while (matcher.find()) {
            mentions.add(new Mention(Part.TEXT, new Span(matcher.start(), matcher.end())));
        }
        return new Entity(name, name, type, null, List.of(), mentions);
    }
}
