/// What feeds, sitemaps and lists of feeds list, read from their bytes.
@NullMarked
package dev.parallax.feeds;

import org.jspecify.annotations.NullMarked;
