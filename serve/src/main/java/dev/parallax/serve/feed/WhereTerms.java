package dev.parallax.serve.feed;

import dev.parallax.serve.feed.FeedFilter.Term;
import dev.parallax.serve.query.BadRequest;
import dev.parallax.serve.query.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The terms of a `where`: `field:value` separated by white space. A value in quotation marks may hold white space,
/// and `\"` and `\\` for what would end it.
final class WhereTerms {
    private final String where;
    private int at;

    private WhereTerms(String where) {
        this.where = where;
    }

    static List<Term> parse(String where) {
        var reading = new WhereTerms(where);
        var terms = new ArrayList<Term>();
        for (reading.skipSpace(); reading.at < where.length(); reading.skipSpace()) {
            terms.add(reading.term());
        }
        return terms;
    }

    private Term term() {
        int start = at;
        while (at < where.length() && where.charAt(at) != ':' && !Character.isWhitespace(where.charAt(at))) {
            at++;
        }
        var word = where.substring(start, at);
        if (at == where.length() || where.charAt(at) != ':') {
            throw new BadRequest("where must be made of terms such as act:DENY but holds " + word);
        }
        at++;
        var field =
                Field.valueOf(Parameters.choice("field", word, Field.words()).toUpperCase(Locale.ROOT));
        var value = at < where.length() && where.charAt(at) == '"' ? quoted() : bare();
        if (value.isBlank()) {
            throw new BadRequest("where must give " + word + " a value");
        }
        return Term.of(field, List.of(value));
    }

    private String bare() {
        int start = at;
        while (at < where.length() && !Character.isWhitespace(where.charAt(at))) {
            at++;
        }
        return where.substring(start, at);
    }

    private String quoted() {
        var value = new StringBuilder();
        for (at++; at < where.length(); at++) {
            char c = where.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            }
            boolean escape = c == '\\' && at + 1 < where.length();
            value.append(escape ? where.charAt(++at) : c);
        }
        throw new BadRequest("where must close its quotation marks but was " + where);
    }

    private void skipSpace() {
        while (at < where.length() && Character.isWhitespace(where.charAt(at))) {
            at++;
        }
    }
}
