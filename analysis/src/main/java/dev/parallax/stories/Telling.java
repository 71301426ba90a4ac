package dev.parallax.stories;

import dev.parallax.news.Article;
import dev.parallax.news.Story;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One story as it stands: its record and where each of its articles is placed. A function of its members.
record Telling(Story story, List<Move> moves) {
    private static final int ID_DIGITS = 16;
    private static final int LONGEST_TITLE = 100;

    static Telling of(Collection<String> family, Kin kin, String generation) {
        var members =
                family.stream().map(kin::portrait).sorted(Portrait.EARLIEST).toList();
        var roots = kin.roots(members);
        var first = members.getFirst().article();
        var id = idOf(first.id());
        var story = new Story(
                id,
                title(members),
                first.content().language(),
                members.stream().map(m -> member(m, roots)).toList(),
                null,
                generation);
        var moves = members.stream().map(m -> move(id, m, roots)).toList();
        return new Telling(story, moves);
    }

    /// The id of the story whose earliest article this is.
    static String idOf(String firstArticle) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(firstArticle.getBytes(StandardCharsets.UTF_8));
            return "story-" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Move move(String story, Portrait portrait, Map<String, String> roots) {
        int revision = portrait.article().version().revision();
        return new Move(story, portrait.id(), root(roots, portrait), revision, false);
    }

    private static Story.Member member(Portrait portrait, Map<String, String> roots) {
        Article article = portrait.article();
        return new Story.Member(
                article.id(), article.version().revision(), article.publication(), syndicatedFrom(portrait, roots));
    }

    private static @Nullable String syndicatedFrom(Portrait portrait, Map<String, String> roots) {
        var root = root(roots, portrait);
        return root.equals(portrait.id()) ? portrait.credit().orElse(null) : root;
    }

    private static String root(Map<String, String> roots, Portrait portrait) {
        return roots.getOrDefault(portrait.id(), portrait.id());
    }

    /// The title of the earliest article that has one, else the beginning of the earliest text.
    private static String title(List<Portrait> members) {
        return members.stream()
                .map(m -> m.article().content().title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseGet(
                        () -> beginning(members.getFirst().article().content().text()));
    }

    private static String beginning(String text) {
        var line = text.lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_TITLE);
        int end = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE));
        return line.substring(0, end) + "…";
    }
}
