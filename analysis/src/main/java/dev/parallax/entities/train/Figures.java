package dev.parallax.entities.train;

import dev.parallax.entities.EntityFinder;
import dev.parallax.entities.Recognizer;
import dev.parallax.entities.train.Marked.Thing;
import dev.parallax.entities.train.Scores.Place;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import java.util.List;
import java.util.Locale;

/// How well names are found: by the tagger alone, by all of the finder, and whether the names of one thing are one
/// entity.
record Figures(Scores tagger, Scores finder, Scores joined, Scores typed) {
    static final Figures NONE = new Figures(Scores.NONE, Scores.NONE, Scores.NONE, Scores.NONE);

    static Figures of(Recognizer recognizer, List<Marked> articles) {
        var finder = EntityFinder.with(recognizer);
        return articles.stream().map(article -> of(recognizer, finder, article)).reduce(NONE, Figures::plus);
    }

    private static Figures of(Recognizer recognizer, EntityFinder finder, Marked article) {
        var body = article.document().body();
        var marked = article.names().stream()
                .filter(name -> name.text().part() == Part.TEXT)
                .map(name -> new Place(name.span(), name.type()))
                .toList();
        var tagged = recognizer.names(body).stream()
                .map(name -> new Place(name.span(), name.type()))
                .toList();
        var entities = finder.find(article.document());
        var found = entities.stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.in() == Part.TEXT)
                        .map(mention -> new Place(mention.span(), entity.type())))
                .toList();
        return new Figures(
                Scores.of(tagged, marked),
                Scores.of(found, marked),
                joined(article, entities, false),
                joined(article, entities, true));
    }

    /// For how many things one entity covers all places; and is of the right type, where `typed`.
    private static Scores joined(Marked article, List<Entity> entities, boolean typed) {
        int wanted = article.cast().size();
        int right = (int) article.cast().stream()
                .filter(thing -> entities.stream()
                        .anyMatch(entity -> covers(entity, thing) && (!typed || entity.type() == thing.type())))
                .count();
        return new Scores(right, wanted, wanted);
    }

    private static boolean covers(Entity entity, Thing thing) {
        return thing.places().stream()
                .allMatch(place -> entity.mentions().stream()
                        .filter(mention -> mention.in() == Part.TEXT)
                        .map(Mention::span)
                        .anyMatch(place::overlaps));
    }

    Figures plus(Figures other) {
        return new Figures(
                tagger.plus(other.tagger),
                finder.plus(other.finder),
                joined.plus(other.joined),
                typed.plus(other.typed));
    }

    @Override
    public String toString() {
        var names = "tagger alone " + tagger + "\nfinder       " + finder;
        return joined.wanted() == 0 ? names : names + "\none entity for all places of a thing " + things();
    }

    private String things() {
        return String.format(
                Locale.ROOT, "%.3f, of the right type %.3f (%d)", joined.f1(), typed.f1(), joined.wanted());
    }
}
