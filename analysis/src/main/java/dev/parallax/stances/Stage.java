package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Statement;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A text with who appears where in it, and whose words each token is.
final class Stage {
    private final Text text;
    private final List<String> words;
    private final List<Appearance> appearances = new ArrayList<>();
    private final @Nullable Statement[] said; // by each token
    private final Map<String, Entity> entities = new HashMap<>();

    Stage(Text text, List<Entity> entities, List<Statement> statements) {
        this.text = text;
        this.words = text.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toList();
        this.said = new Statement[words.size()];
        statements.stream().filter(s -> s.in() == text.part()).forEach(this::hear);
        entities.forEach(this::place);
        appearances.sort(Comparator.comparingInt(Appearance::first));
        appearances.addAll(new Anaphora(this, entities).resolve());
        appearances.sort(Comparator.comparingInt(Appearance::first));
    }

    Text text() {
        return text;
    }

    String word(int token) {
        return token < 0 || token >= words.size() ? "" : words.get(token);
    }

    int size() {
        return words.size();
    }

    List<Appearance> appearances() {
        return appearances;
    }

    /// The statement whose content a token belongs to.
    @Nullable
    Statement said(int token) {
        return said[token];
    }

    @Nullable
    Entity speaker(int token) {
        var statement = said[token];
        return statement == null ? null : entity(statement.speaker());
    }

    @Nullable
    Entity entity(@Nullable String id) {
        return id == null ? null : entities.get(id);
    }

    /// The appearances that begin in a stretch of tokens.
    List<Appearance> between(int first, int end) {
        return appearances.subList(at(first), Math.max(at(first), at(end)));
    }

    /// Whether someone is named or meant in a sentence.
    boolean names(Entity entity, Sentence sentence) {
        return between(sentence.first(), sentence.end()).stream()
                .anyMatch(one -> one.entity().id().equals(entity.id()));
    }

    /// Whether any of some words stands in a stretch of tokens.
    boolean any(Set<String> some, int first, int end) {
        for (int i = first; i < end; i++) {
            if (some.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private int at(int token) {
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

    private void hear(Statement statement) {
        for (var span : statement.content()) {
            for (int i = text.tokenAt(span.start());
                    i < said.length && text.tokens().get(i).start() < span.end();
                    i++) {
                said[i] = statement;
            }
        }
    }

    private void place(Entity entity) {
        entities.put(entity.id(), entity);
        for (var mention : entity.mentions()) {
            if (mention.in() == text.part() && mention.span().length() > 0) {
                int first = text.tokenAt(mention.span().start());
                int end = text.tokenAt(mention.span().end() - 1) + 1;
                appearances.add(new Appearance(entity, first, Math.min(end, words.size())));
            }
        }
    }
}
