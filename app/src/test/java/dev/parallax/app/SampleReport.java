package dev.parallax.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// A report of the sample corpus, or what an editor made of one.
record SampleReport(String outlet, String title, List<String> paragraphs) {
    String text() {
        return String.join("\n\n", paragraphs);
    }

    /// The same words in another paper.
    SampleReport copiedBy(String other) {
        return new SampleReport(other, title, paragraphs);
    }

    /// One article about both.
    SampleReport mixedWith(SampleReport other) {
        var mixed = new ArrayList<>(firstHalf());
        mixed.addAll(other.firstHalf());
        return new SampleReport(outlet, title + "; " + other.title, mixed);
    }

    /// Some paragraphs left out, and here and there another figure.
    SampleReport revised(Random random) {
        var kept = paragraphs.stream()
                .filter(_ -> random.nextInt(4) > 0)
                .map(paragraph -> random.nextInt(4) > 0 ? paragraph : refigured(paragraph, random))
                .toList();
        return new SampleReport(outlet, title, kept.isEmpty() ? paragraphs : kept);
    }

    private List<String> firstHalf() {
        return paragraphs.subList(0, (paragraphs.size() + 1) / 2);
    }

    private static String refigured(String paragraph, Random random) {
        return paragraph
                .chars()
                .mapToObj(c -> String.valueOf((char) (c >= '1' && c <= '9' ? '1' + random.nextInt(9) : c)))
                .collect(Collectors.joining());
    }
}
