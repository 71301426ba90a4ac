/// Articles about one event, grouped; a function of the set of articles, whatever order they arrive in.
@NullMarked
package dev.parallax.stories;

import org.jspecify.annotations.NullMarked;
