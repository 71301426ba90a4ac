package dev.parallax.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Content;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import dev.parallax.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Texts as no editor would write them: places stay exact, nothing is thrown, and time grows with length alone.
class OddTextsTest {
    private static final EntityFinder FINDER = EntityFinder.load();
    private static final String NEWS =
            "Hanna Brisk, the head of Norvik Press, told Reuters in Paris on Monday that the "
                    + "Central African Republic had asked the United Nations for help, and Tomas Velde agreed. ";
    private static final int MEGABYTE = 1 << 20;
    private static final double OVERHEAD = 2.5; // how much more than in proportion a longer text may take

    private static List<Entity> find(String text) {
        return FINDER.find(Document.of(new Content("", text, "en", List.of())));
    }

    /// What is named, each once in the order of the text; every place must hold whole words.
    private static List<String> named(String text) {
        return find(text).stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.in() == Part.TEXT)
                .sorted(Comparator.comparingInt(
                        (Mention mention) -> mention.span().start()))
                .map(mention -> whole(text, mention))
                .distinct()
                .toList();
    }

    private static String whole(String text, Mention mention) {
        var named = mention.span().of(text);
        assertEquals(named.strip(), named);
        assertFalse(Character.isLowSurrogate(named.charAt(0)), named);
        assertFalse(Character.isHighSurrogate(named.charAt(named.length() - 1)), named);
        return named;
    }

    private static String line(int characters) {
        return NEWS.repeat(characters / NEWS.length());
    }

    @Test
    void a_megabyte_in_one_line_is_read_to_its_end() {
        var text = line(MEGABYTE);

        var last = find(text).stream()
                .flatMap(entity -> entity.mentions().stream())
                .mapToInt(mention -> mention.span().end())
                .max();

        assertTrue(last.orElse(0) > text.length() - 100);
    }

    @Test
    void a_megabyte_without_a_blank_is_read() {
        find("x".repeat(MEGABYTE));
        find("Ab-".repeat(MEGABYTE / 3));
        find("....".repeat(MEGABYTE / 4));
        find("A.".repeat(MEGABYTE / 2));
    }

    @Test
    void capitals_alone_and_no_capitals_at_all_are_read() {
        assertTrue(named(NEWS.toUpperCase(Locale.ROOT)).contains("PARIS"));
        assertEquals(List.of(), named(NEWS.toLowerCase(Locale.ROOT)));
    }

    @Test
    void emoji_and_letters_beyond_the_basic_plane_leave_offsets_exact() {
        assertEquals(
                named(NEWS).stream().sorted().toList(),
                named("😀🎉 " + NEWS + "👩‍👩‍👧 𝒳𐐀𐐁 " + NEWS + "🇨🇫").stream()
                        .filter(name -> NEWS.contains(name))
                        .sorted()
                        .toList());
        named("😀Hanna Brisk😀 of 𝒩orvik met \ud83d alone and \ude00 too. Paris\ud83d");
    }

    @Test
    void text_from_right_to_left_is_read_around_names() {
        assertTrue(named("قالت هانا في باريس. \u202B" + NEWS + "\u202C אמרה חנה בפריז.")
                .contains("Reuters"));
    }

    @Test
    void html_that_was_left_in_stays_out_of_names() {
        var names = named("<p>" + NEWS + "</p><div class=\"Story\"><b>Hanna Brisk</b> &amp; <i>Tomas Velde</i></div>");

        assertTrue(names.containsAll(List.of("Hanna Brisk", "Tomas Velde")), names.toString());
        assertTrue(names.stream().noneMatch(name -> name.contains("<") || name.contains(">")), names.toString());
    }

    @Test
    void time_grows_as_the_text_does() {
        time(line(MEGABYTE / 32));

        double small = time(line(MEGABYTE / 32));
        double large = time(line(MEGABYTE / 8));

        assertTrue(
                large < 4 * small * OVERHEAD, "%s s for a text, %s s for four times as much".formatted(small, large));
    }

    @Test
    void time_grows_as_the_number_of_different_names_does() {
        time(names(500));

        double small = time(names(500));
        double large = time(names(2_000));

        assertTrue(large < 4 * small * OVERHEAD, "%s s for names, %s s for four times as many".formatted(small, large));
    }

    /// So many persons, each named in full and by surname.
    private static String names(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            var surname = "V" + Integer.toString(i + 1_000, 26).replaceAll("[0-9]", "a") + "ov";
            text.append("Hanna ")
                    .append(surname)
                    .append(" left. Later ")
                    .append(surname)
                    .append(" spoke.\n");
        }
        return text.toString();
    }

    /// The best of several, in seconds.
    private static double time(String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begun = System.nanoTime();
            find(text);
            best = Math.min(best, (System.nanoTime() - begun) / 1e9);
        }
        return best;
    }
}
