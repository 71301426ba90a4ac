/// Which revision of itself an article is, and which arrivals change nothing.
@NullMarked
package dev.parallax.revisions;

import org.jspecify.annotations.NullMarked;
