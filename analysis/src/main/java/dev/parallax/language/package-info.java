/// Which language a text is written in.
@NullMarked
package dev.parallax.language;

import org.jspecify.annotations.NullMarked;
