package dev.parallax.citations;

import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.news.Citation;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the media and documents that an article names as channels: "told Interfax", "(AP) —", "Reuters contributed".
/// Built once; any number of threads may use it.
public final class CitationFinder {
    private final Medium medium;
    private final Channels channels = new Channels();
    private final Documents documents = new Documents();

    private CitationFinder(Gazetteer gazetteer) {
        this.medium = new Medium(gazetteer);
    }

    public static CitationFinder load() {
        return load(Gazetteer.load());
    }

    public static CitationFinder load(Gazetteer gazetteer) {
        return new CitationFinder(gazetteer);
    }

    /// In the order of the text, the title's last.
    public List<Citation> find(Document document, List<Entity> entities) {
        var found = new ArrayList<Citation>();
        for (var entity : entities) {
            kind(document, entity)
                    .ifPresent(kind -> entity.mentions().stream()
                            .filter(mention -> channels.carries(place(document, mention)))
                            .map(mention ->
                                    new Citation(entity.id(), entity.name(), kind, mention.in(), mention.span()))
                            .forEach(found::add));
        }
        document.texts().forEach(text -> found.addAll(documents.find(text)));
        found.sort(Comparator.comparing(Citation::in).thenComparing(Citation::span));
        return List.copyOf(found);
    }

    /// What medium an entity is, by its name or by one of its places: a credit line, or "the newspaper" before it.
    private Optional<Citation.Kind> kind(Document document, Entity entity) {
        if (entity.type() != Entity.Type.ORGANIZATION) {
            return Optional.empty();
        }
        return medium.kind(entity)
                .or(() -> entity.mentions().stream()
                        .map(mention -> place(document, mention))
                        .flatMap(place -> kind(place).stream())
                        .findFirst());
    }

    private Optional<Citation.Kind> kind(Place place) {
        return Channels.isCredit(place) ? Optional.of(Citation.Kind.AGENCY) : medium.word(place.before(1));
    }

    private static Place place(Document document, Mention mention) {
        return Place.of(document.text(mention.in()), mention.span());
    }
}
