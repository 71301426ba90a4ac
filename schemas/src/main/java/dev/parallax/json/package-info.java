/// The public JSON: one shape for `annotate`, export, REST and the live feed.
@NullMarked
package dev.parallax.json;

import org.jspecify.annotations.NullMarked;
