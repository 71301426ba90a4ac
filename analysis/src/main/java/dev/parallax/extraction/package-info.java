/// What a page says, apart from its furniture: bytes → blocks of text → title, body and what was cut.
@NullMarked
package dev.parallax.extraction;

import org.jspecify.annotations.NullMarked;
