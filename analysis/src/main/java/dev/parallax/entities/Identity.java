package dev.parallax.entities;

import dev.parallax.gazetteer.Words;
import dev.parallax.news.Entity;
import java.util.Locale;

/// What a thing is called and the id that follows from that, the same in every article that calls it so.
final class Identity {
    private Identity() {}

    static String name(Thing thing) {
        var called = thing.fullest().called();
        return called.startsWith("the ") ? called.substring(4) : called;
    }

    /// "person:mikhail-bogdanov": the type and the folded words.
    static String id(Entity.Type type, String name) {
        var words = Words.of(name).stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
        var significant = words.size() > 1 && words.getFirst().equals("the") ? words.subList(1, words.size()) : words;
        return type.name().toLowerCase(Locale.ROOT) + ":" + String.join("-", significant);
    }
}
