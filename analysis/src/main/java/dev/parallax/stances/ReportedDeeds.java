package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Stance;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stances that a text's own sentences show: a name, a deed close behind it, another name close behind that.
final class ReportedDeeds {
    private static final int REACH = 5; // tokens between the deed and each name
    private static final double CONFIDENCE = 0.4;
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "\"", "“", "”", "and", "that", "who", "but");

    private final Text text;
    private final Deeds deeds;
    private final @Nullable Entity[] named; // by each token

    ReportedDeeds(Text text, List<Entity> entities, Deeds deeds) {
        this.text = text;
        this.deeds = deeds;
        this.named = new Entity[text.tokens().size()];
        for (var entity : entities) {
            entity.mentions().stream()
                    .filter(m -> m.in() == text.part() && m.span().length() > 0)
                    .forEach(m -> fill(entity, m.span().start(), m.span().end()));
        }
    }

    Stream<Stance> find() {
        return text.sentences().stream().flatMap(this::in);
    }

    private Stream<Stance> in(Sentence sentence) {
        var found = new ArrayList<Stance>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            var polarity = deeds.polarity(word(i));
            var doer = polarity.isEmpty() ? null : near(i, -1, sentence);
            var object = doer == null ? null : near(i, 1, sentence);
            if (doer != null && object != null && !doer.id().equals(object.id())) {
                boolean passive = isPassive(i);
                found.add(new Stance(
                        passive ? object.id() : doer.id(),
                        passive ? doer.id() : object.id(),
                        polarity.orElseThrow(),
                        text.part(),
                        sentence.span(),
                        null,
                        CONFIDENCE));
            }
        }
        return found.stream().distinct();
    }

    private @Nullable Entity near(int deed, int step, Sentence sentence) {
        for (int i = deed + step;
                i >= sentence.first() && i < sentence.end() && Math.abs(i - deed) <= REACH;
                i += step) {
            var entity = named[i];
            if (entity != null) {
                return entity;
            }
            if (BREAKS.contains(word(i))) {
                return null;
            }
        }
        return null;
    }

    private boolean isPassive(int deed) {
        return deed + 1 < named.length && word(deed + 1).equals("by");
    }

    private String word(int i) {
        return text.tokens().get(i).text().toLowerCase(Locale.ROOT);
    }

    private void fill(Entity entity, int start, int end) {
        for (int i = text.tokenAt(start);
                i < named.length && text.tokens().get(i).start() < end;
                i++) {
            named[i] = entity;
        }
    }
}
