package dev.parallax.news;

/// What a step makes of a record: something for the next step, or a refusal with its reason.
public sealed interface Outcome<T> {
    record Accepted<T>(T value) implements Outcome<T> {}

    /// `reason` is a sentence for people that says which rule was broken and by what.
    record Refused<T>(String reason) implements Outcome<T> {}
}
