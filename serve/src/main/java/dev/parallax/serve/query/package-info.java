/// What a request asks, and asking the store for it.
@NullMarked
package dev.parallax.serve.query;

import org.jspecify.annotations.NullMarked;
