/// Text cut into paragraphs, sentences and tokens, each with exact offsets.
@NullMarked
package dev.parallax.text;

import org.jspecify.annotations.NullMarked;
