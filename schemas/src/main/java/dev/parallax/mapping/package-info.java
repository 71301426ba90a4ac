/// The one place that knows both the domain records and the Avro classes, and turns each into the other.
@NullMarked
package dev.parallax.mapping;

import org.jspecify.annotations.NullMarked;
