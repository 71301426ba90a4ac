/// REST, the live feed, replay and the page, read from the store.
@NullMarked
package dev.parallax.serve;

import org.jspecify.annotations.NullMarked;
