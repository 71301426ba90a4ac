/// Running a Kafka Streams topology, exactly once.
@NullMarked
package dev.parallax.streams;

import org.jspecify.annotations.NullMarked;
