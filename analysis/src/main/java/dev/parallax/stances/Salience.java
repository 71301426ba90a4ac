package dev.parallax.stances;

import dev.parallax.news.Entity;
import java.util.List;

/// How much an article is about someone, from 0 to 1: stances of and towards those named in passing are mostly chance.
final class Salience {
    private static final int ENOUGH = 3; // mentions
    private static final int LONG = 4; // mentions of the main entity in an article where one mention is in passing

    private final int most;

    Salience(List<Entity> entities) {
        this.most = entities.stream()
                .mapToInt(entity -> entity.mentions().size())
                .max()
                .orElse(0);
    }

    double of(Entity entity) {
        int mentions = entity.mentions().size();
        if (mentions == 0 || (mentions == 1 && most >= LONG)) {
            return 0;
        }
        return Math.min(1, (double) mentions / Math.min(ENOUGH, most));
    }
}
