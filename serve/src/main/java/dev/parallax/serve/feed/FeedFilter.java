package dev.parallax.serve.feed;

import dev.parallax.serve.query.Parameters;
import dev.parallax.serve.query.Sql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody wants to see of the feed: events that satisfy every term. Parameters make one term a field, in which
/// each value will do (`outlet=A&outlet=B&act=DENY`); `where` makes one of each of its words (`outlet:A act:DENY`).
public record FeedFilter(List<Term> terms) {
    public static final FeedFilter ALL = new FeedFilter(List.of());

    /// The parameters that a filter reads.
    public static final List<String> PARAMETERS =
            Stream.concat(Field.words().stream(), Stream.of("where")).toList();

    public FeedFilter {
        terms = List.copyOf(terms);
    }

    /// A field that must have one of the values.
    public record Term(Field field, Set<String> anyOf) {
        public static Term of(Field field, List<String> values) {
            return new Term(field, values.stream().map(field::normal).collect(Collectors.toUnmodifiableSet()));
        }

        boolean matches(FeedEvent event) {
            return !Collections.disjoint(anyOf, event.facet(field));
        }

        Sql condition() {
            return field.condition(anyOf);
        }
    }

    public static FeedFilter of(Parameters parameters) {
        var terms = new ArrayList<Term>();
        for (var field : Field.values()) {
            var values = parameters.all(field.word());
            if (!values.isEmpty()) {
                terms.add(Term.of(field, values));
            }
        }
        parameters.one("where").ifPresent(where -> terms.addAll(WhereTerms.parse(where)));
        return new FeedFilter(terms);
    }

    /// Reads terms such as `act:DENY outlet:"Meridian Wire"`.
    public static FeedFilter parse(String where) {
        return new FeedFilter(WhereTerms.parse(where));
    }

    public boolean matches(FeedEvent event) {
        return terms.stream().allMatch(term -> term.matches(event));
    }

    /// The rows of the feed that satisfy it.
    public List<Sql> conditions() {
        return terms.stream().map(Term::condition).toList();
    }
}
