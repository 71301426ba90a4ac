package dev.parallax.stories;

import dev.parallax.news.Story;
import java.util.List;

/// What one article's coming, revision or going changed. Whoever keeps the latest record of each story, and of each
/// article in each story, has the whole state of the ledger; whoever keeps the memory can make the index again.
public record Changes(List<Story> stories, List<Move> moves, Memory memory) {
    public static final Changes NONE = new Changes(List.of(), List.of(), Memory.NOTHING);

    public Changes {
        stories = List.copyOf(stories);
        moves = List.copyOf(moves);
    }

    Changes with(Memory changed) {
        return new Changes(stories, moves, changed);
    }
}
