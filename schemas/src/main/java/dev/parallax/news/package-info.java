/// The domain: articles on their way, what is said in them, and the stories and claims they make up.
/// Plain immutable records that know neither Kafka nor Avro nor JSON.
/// All offsets are UTF-16 code units, as in `String`; all ends are exclusive.
@NullMarked
package dev.parallax.news;

import org.jspecify.annotations.NullMarked;
