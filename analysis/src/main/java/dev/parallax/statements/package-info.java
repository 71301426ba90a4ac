/// Attributed statements: who says what, by which word, doing what by it, for or against whom.
@NullMarked
package dev.parallax.statements;

import org.jspecify.annotations.NullMarked;
