package dev.parallax.news;

/// The one grammar of what a record refuses: *thing must rule but was value*.
final class Check {
    private Check() {}

    static String present(String thing, String value) {
        that(!value.isBlank(), thing, "not be blank", value);
        return value;
    }

    static void that(boolean holds, String thing, String rule, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(thing + " must " + rule + " but was " + value);
        }
    }
}
