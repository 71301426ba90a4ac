package dev.parallax.stories;

/// An article put into a story in its revision of that number, or taken out of it. `root` is the article it copies, or
/// itself.
public record Move(String story, String article, String root, int revision, boolean out) {
    Move leaving() {
        return new Move(story, article, article, revision, true);
    }
}
