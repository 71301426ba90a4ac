package dev.parallax.extraction;

import dev.parallax.news.Dated;
import dev.parallax.news.Dated.Found;
import dev.parallax.news.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a page says that its article was published and changed.
record PageDates(Clues clues, LinkedData linked) {

    Optional<Dated> published() {
        return best(Stream.of(
                                dates(linked.texts("datePublished"), Found.JSON_LD),
                                dates(clues.metas(MetaNames.OG_PUBLISHED), Found.OPEN_GRAPH),
                                dates(clues.metas(MetaNames.PUBLISHED), Found.META))
                        .flatMap(dates -> dates)
                        .toList())
                .or(() -> dates(clues.times().stream(), Found.META).findFirst());
    }

    Optional<Dated> modified() {
        return best(Stream.of(
                        dates(linked.texts("dateModified"), Found.JSON_LD),
                        dates(clues.metas(MetaNames.OG_MODIFIED), Found.OPEN_GRAPH),
                        dates(clues.metas(MetaNames.MODIFIED), Found.META))
                .flatMap(dates -> dates)
                .toList());
    }

    private static Stream<Dated> dates(Stream<String> written, Found found) {
        return written.flatMap(date -> WrittenDate.parse(date, found).stream());
    }

    /// The first that names its zone, else the first.
    private static Optional<Dated> best(List<Dated> dates) {
        return dates.stream()
                .filter(Dated::zoned)
                .findFirst()
                .or(() -> dates.stream().findFirst());
    }
}
