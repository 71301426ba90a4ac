package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.news.Entity;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Who appears in a text, in order of appearance.
record Cast(List<Appearance> appearances) {
    /// A mention of an entity by the tokens it covers.
    record Appearance(Entity entity, int first, int end) {}

    static Cast of(Text text, List<Entity> entities) {
        var found = new ArrayList<Appearance>();
        for (var entity : entities) {
            for (var mention : entity.mentions()) {
                if (mention.in() == text.part() && mention.span().length() > 0) {
                    int first = text.tokenAt(mention.span().start());
                    int end = text.tokenAt(mention.span().end() - 1) + 1;
                    found.add(new Appearance(
                            entity, first, Math.min(end, text.tokens().size())));
                }
            }
        }
        found.sort(Comparator.comparingInt(Appearance::first)
                .thenComparing(a -> a.entity().id()));
        return new Cast(List.copyOf(found));
    }

    /// For each of `size` tokens, a number for the type of the entity that it names; 0 for none.
    int[] types(int size) {
        var types = new int[size];
        for (var appearance : appearances) {
            int type = Features.code(appearance.entity().type());
            Arrays.fill(types, appearance.first(), Math.min(appearance.end(), size), type);
        }
        return types;
    }

    /// The index of the first appearance at or behind a token.
    int at(int token) {
        int low = 0;
        int high = appearances.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (appearances.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The appearances that begin in a stretch of tokens.
    List<Appearance> within(int first, int end) {
        return appearances.subList(at(first), Math.max(at(first), at(end)));
    }
}
