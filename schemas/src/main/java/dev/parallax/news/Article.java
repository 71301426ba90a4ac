package dev.parallax.news;

import java.util.Optional;

/// An article, clean and annotated: what `parallax annotate` prints and every later step works on.
public record Article(Version version, Publication publication, Content content, Annotations annotations) {

    public String id() {
        return version.article();
    }

    public boolean usable() {
        return version.status() == Status.USABLE;
    }

    public Optional<Entity> entity(String id) {
        return annotations.entities().stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
