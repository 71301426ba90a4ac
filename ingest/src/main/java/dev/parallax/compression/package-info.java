/// Unpacking within limits.
@NullMarked
package dev.parallax.compression;

import org.jspecify.annotations.NullMarked;
