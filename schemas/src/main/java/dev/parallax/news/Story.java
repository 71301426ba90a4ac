package dev.parallax.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles about one event. A story that was merged into another names it and has no members any more;
/// one without members and without a successor has lost all its articles.
public record Story(
        String id,
        String title,
        String language,
        List<Member> members,
        @Nullable String mergedInto,
        String generation) {
    public Story {
        Check.present("id", id);
        members = List.copyOf(members);
    }

    /// An article of the story. `syndicatedFrom` is the root it copies: an article's id, or an agency's name; null if
    /// it is its own.
    public record Member(
            String article,
            int revision,
            Publication publication,
            @Nullable String syndicatedFrom) {}
}
