package dev.parallax.serve.rest;

import java.util.List;

/// The smallest stretch of words in which two texts differ, as it stands in each.
record Difference(String from, String to) {
    static Difference of(String from, String to) {
        var then = List.of(from.split(" "));
        var now = List.of(to.split(" "));
        int most = Math.min(then.size(), now.size());
        int first = 0;
        while (first < most && then.get(first).equals(now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first && then.get(then.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
            last++;
        }
        return new Difference(
                String.join(" ", then.subList(first, then.size() - last)),
                String.join(" ", now.subList(first, now.size() - last)));
    }
}
