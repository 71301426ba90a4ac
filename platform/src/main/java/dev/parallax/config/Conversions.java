package dev.parallax.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;

/// How a setting's text becomes a value.
public final class Conversions {
    private static final Map<String, Long> UNITS =
            Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

    private static final Map<Class<?>, Function<String, Object>> BY_TYPE = Map.of(
            String.class, text -> text,
            int.class, Integer::valueOf,
            long.class, Long::valueOf,
            boolean.class, Conversions::truth,
            Path.class, Path::of,
            Secret.class, Secret::new,
            Duration.class, Conversions::duration);

    private Conversions() {}

    static boolean isValue(Class<?> type) {
        return BY_TYPE.containsKey(type);
    }

    /// The value; an [IllegalArgumentException] says what it should have been.
    static Object convert(Class<?> type, String text) {
        try {
            return java.util.Objects.requireNonNull(BY_TYPE.get(type)).apply(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("be a whole number", e);
        }
    }

    private static Object truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("be true or false");
        };
    }

    /// A duration written as a number and its unit: "500ms", "30s", "5m", "24h", "7d".
    public static Duration duration(String text) {
        var digits = text.replaceAll("[^0-9].*", "");
        var unit = UNITS.get(text.substring(digits.length()).strip());
        if (unit == null || digits.isEmpty()) {
            throw new IllegalArgumentException("be a number and one of ms, s, m, h, d");
        }
        return Duration.ofMillis(Math.multiplyExact(Long.parseLong(digits), unit));
    }
}
