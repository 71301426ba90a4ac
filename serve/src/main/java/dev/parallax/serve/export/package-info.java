/// What is stored, as lines of JSON.
@NullMarked
package dev.parallax.serve.export;

import org.jspecify.annotations.NullMarked;
