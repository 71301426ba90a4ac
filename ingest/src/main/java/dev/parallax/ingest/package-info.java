/// Articles from their sources into the raw topic.
@NullMarked
package dev.parallax.ingest;

import org.jspecify.annotations.NullMarked;
