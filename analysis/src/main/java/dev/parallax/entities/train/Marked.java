package dev.parallax.entities.train;

import dev.parallax.entities.Name;
import dev.parallax.entities.tagger.Sample;
import dev.parallax.news.Entity;
import dev.parallax.news.Span;
import dev.parallax.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// An article whose names are marked. `cast` holds the things of a story that its body names, where a list of them was
/// given.
record Marked(Document document, List<Name> names, List<Thing> cast) {

    /// A thing and all places of the body that name it.
    record Thing(Entity.Type type, List<Span> places) {}

    /// Body and title, for training.
    Stream<Sample> samples() {
        return document.texts().stream()
                .map(text -> new Sample(
                        text,
                        names.stream()
                                .filter(name -> name.text().part() == text.part())
                                .sorted(Comparator.comparingInt(Name::first))
                                .toList()))
                .filter(sample -> !sample.text().tokens().isEmpty());
    }
}
