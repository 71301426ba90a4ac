/// From the topics into the store, each record exactly once.
@NullMarked
package dev.parallax.sink;

import org.jspecify.annotations.NullMarked;
