package dev.parallax.claims;

import dev.parallax.news.Part;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.similarity.Background;
import dev.parallax.text.Sentence;
import dev.parallax.text.Text;
import dev.parallax.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads an article's statements in the order of the text.
final class Reading {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my", "us", "me", "ours", "mine");
    private static final Comparator<Statement> PLACE = Comparator.comparingInt(
                    (Statement s) -> s.in() == Part.TITLE ? 0 : 1)
            .thenComparing(Statement::extent)
            .thenComparing(Statement::id);

    private final Placed placed;
    private final Background background;
    private final Map<Part, Text> texts = new HashMap<>();

    private Reading(Placed placed) {
        this.placed = placed;
        this.background = Background.of(placed.article().content().language());
        for (var part : Part.values()) {
            texts.put(part, Text.of(part, placed.article().content()));
        }
    }

    static List<Said> of(Placed placed) {
        var reading = new Reading(placed);
        var statements = placed.article().annotations().statements().stream()
                .sorted(PLACE)
                .toList();
        var said = new ArrayList<Said>();
        for (int i = 0; i < statements.size(); i++) {
            int place = i;
            var statement = statements.get(i);
            Holder.of(placed.article(), statement)
                    .ifPresent(holder -> said.add(reading.said(statement, holder, place)));
        }
        return said;
    }

    private Said said(Statement statement, Holder holder, int place) {
        var text = text(statement.in());
        var tokens = tokens(text, statement.content());
        var own = Gist.of(tokens, background);
        var speaker = terms(holder.name());
        var sentence = sentenceAt(text, statement.extent().start());
        return new Said(
                placed,
                statement,
                holder,
                place,
                sentence.paragraph(),
                own,
                own.with(about(statement, tokens, speaker)),
                own.refers()
                        ? Subject.UNKNOWN
                        : Subject.of(
                                placed.article(), statement, name -> terms(name).keySet()),
                speaker,
                words(text, sentence),
                contrasts(text, sentence));
    }

    /// The terms of whom the statement is about without naming them in its words.
    private Map<String, Double> about(Statement statement, List<Token> tokens, Map<String, Double> speaker) {
        var terms = new HashMap<String, Double>();
        statement
                .targets()
                .forEach(target -> placed.article()
                        .entity(target.entity())
                        .ifPresent(entity -> terms.putAll(terms(entity.name()))));
        boolean ofOneself = statement.act() == Statement.Act.DENY
                || tokens.stream().anyMatch(t -> FIRST_PERSON.contains(t.text().toLowerCase(Locale.ROOT)));
        if (ofOneself) {
            terms.putAll(speaker);
        }
        return terms;
    }

    private Map<String, Double> terms(String name) {
        return Gist.of(Text.of(Part.TEXT, name).tokens(), background).terms();
    }

    private Text text(Part part) {
        return texts.getOrDefault(part, Text.of(part, ""));
    }

    private static List<Token> tokens(Text text, List<Span> spans) {
        var tokens = new ArrayList<Token>();
        for (var span : spans) {
            int at = text.tokenAt(span.start());
            while (at < text.tokens().size() && text.tokens().get(at).start() < span.end()) {
                tokens.add(text.tokens().get(at++));
            }
        }
        return tokens;
    }

    private static Sentence sentenceAt(Text text, int offset) {
        int low = 0;
        int high = text.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.sentences().get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high < 0
                ? new Sentence(new Span(0, 0), 0, 0, 0)
                : text.sentences().get(low);
    }

    /// The terms of the sentence that the statement stands in, its speaker and cue included.
    private Set<String> words(Text text, Sentence sentence) {
        var terms = new HashSet<String>();
        text.tokens(sentence).stream().filter(Token::isWord).map(Gist::term).forEach(terms::add);
        return terms;
    }

    private static boolean contrasts(Text text, Sentence sentence) {
        return text.tokens(sentence).stream()
                .anyMatch(t -> Lexicon.CONTRASTS.contains(t.text().toLowerCase(Locale.ROOT)));
    }
}
