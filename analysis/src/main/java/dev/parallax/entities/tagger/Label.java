package dev.parallax.entities.tagger;

import dev.parallax.news.Entity;
import java.util.List;

/// What a token is in a name, as a small number: outside (0), or the beginning, inside, last or only (unit) token of a
/// name of one of the four types.
public final class Label {
    public static final int OUTSIDE = 0;
    private static final List<Entity.Type> TYPES = List.of(Entity.Type.values());
    public static final int COUNT = 1 + 4 * TYPES.size();

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;

    private Label() {}

    /// The label of the token at `index` of a name with `length` tokens.
    public static int of(Entity.Type type, int index, int length) {
        int place = length == 1 ? UNIT : index == 0 ? BEGIN : index == length - 1 ? LAST : INSIDE;
        return 1 + 4 * TYPES.indexOf(type) + place;
    }

    static Entity.Type type(int label) {
        return TYPES.get((label - 1) / 4);
    }

    static boolean starts(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == BEGIN || (label - 1) % 4 == UNIT);
    }

    static boolean ends(int label) {
        return label != OUTSIDE && ((label - 1) % 4 == LAST || (label - 1) % 4 == UNIT);
    }

    /// Whether `next` may follow `label`: a name begun goes on with its own type until its last token.
    static boolean mayFollow(int label, int next) {
        boolean open = label != OUTSIDE && !ends(label);
        boolean goesOn = next != OUTSIDE && !starts(next);
        return open == goesOn && (!open || type(label) == type(next));
    }
}
