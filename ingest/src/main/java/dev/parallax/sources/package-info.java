/// Feeds, sitemaps and pages that are looked at again and again. What is known of each lives in a topic.
@NullMarked
package dev.parallax.sources;

import org.jspecify.annotations.NullMarked;
