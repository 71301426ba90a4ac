package dev.parallax.entities;

import dev.parallax.news.Entity;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which name each token of a text belongs to, if any, and the surnames of the persons among them.
final class Places {
    private static final int LONGEST = 8;

    private final @Nullable Name[] taken;
    private final Map<List<String>, Integer> surnames = new HashMap<>();

    Places(Text text, List<Name> names) {
        taken = new Name[text.tokens().size()];
        names.forEach(this::replace);
    }

    /// In the order of the text.
    List<Name> names() {
        return names(0, taken.length);
    }

    /// The names that another would overlap.
    List<Name> touched(Name name) {
        return names(name.first(), name.end());
    }

    private List<Name> names(int from, int end) {
        var names = new ArrayList<Name>();
        int at = from;
        while (at < end) {
            var name = taken[at];
            if (name != null) {
                names.add(name);
            }
            at = name == null ? at + 1 : name.end();
        }
        return names;
    }

    boolean isSurname(List<String> words) {
        return surnames.getOrDefault(words, 0) > 0;
    }

    /// Puts a name in the place of all that it overlaps.
    void replace(Name name) {
        for (var old : touched(name)) {
            Arrays.fill(taken, old.first(), old.end(), null);
            count(old, -1);
        }
        Arrays.fill(taken, name.first(), name.end(), name);
        count(name, 1);
    }

    private void count(Name name, int by) {
        var words = name.words();
        for (int n = 1; name.type() == Entity.Type.PERSON && n < Math.min(words.size(), LONGEST); n++) {
            surnames.merge(words.subList(words.size() - n, words.size()), by, Integer::sum);
        }
    }
}
