package dev.parallax.stances;

import dev.parallax.news.Entity;
import dev.parallax.news.Part;
import java.util.List;

/// How likely stances of and towards someone are, by how much an article is about them: those named in passing are
/// mostly there by chance, those in the title are what it is about. 1 is the common case.
final class Salience {
    private static final int ENOUGH = 3; // mentions
    private static final int LONG = 4; // mentions of the main entity in an article where one mention is in passing
    private static final double PASSING_HOLDER = 0.5;
    private static final double PASSING_TARGET = 0.2;
    private static final double TITLED_HOLDER = 1.1;
    private static final double TITLED_TARGET = 1.6;
    private static final double THING_HOLDER = 0.8; // an organisation, a place, a law
    private static final double THING_TARGET = 0.6;

    private final int most;

    Salience(List<Entity> entities) {
        this.most = entities.stream()
                .mapToInt(entity -> entity.mentions().size())
                .max()
                .orElse(0);
    }

    double ofHolder(Entity entity) {
        return of(entity, PASSING_HOLDER, TITLED_HOLDER, THING_HOLDER);
    }

    double ofTarget(Entity entity) {
        return of(entity, PASSING_TARGET, TITLED_TARGET, THING_TARGET);
    }

    private double of(Entity entity, double passing, double titled, double thing) {
        int mentions = entity.mentions().size();
        if (mentions == 0) {
            return 0;
        }
        double share =
                mentions == 1 && most >= LONG ? passing : Math.min(1, (double) mentions / Math.min(ENOUGH, most));
        boolean inTitle = entity.mentions().stream().anyMatch(mention -> mention.in() == Part.TITLE);
        return share * (inTitle ? titled : 1) * (entity.type() == Entity.Type.PERSON ? 1 : thing);
    }
}
