/// Pages from web archives (WARC files, as CC-NEWS publishes them).
@NullMarked
package dev.parallax.warc;

import org.jspecify.annotations.NullMarked;
