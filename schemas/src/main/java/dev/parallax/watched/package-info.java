/// What ingest remembers of feeds, pages and large files between two looks at them.
@NullMarked
package dev.parallax.watched;

import org.jspecify.annotations.NullMarked;
