package dev.parallax.ingest;

import dev.parallax.config.Setting;

/// Where articles are taken from without being asked.
public record IngestConfig(
        @Setting("A folder whose files are imported as they appear or change; empty: none.")
        String inbox) {}
