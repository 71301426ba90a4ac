package dev.parallax.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something refused: by which step, why, where it came from, and its bytes (up to a limit).
public record Rejection(@Nullable String article, String origin, String step, String reason, Bytes bytes, Instant at) {}
