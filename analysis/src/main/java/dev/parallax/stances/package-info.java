/// Stances: who is for or against whom, with the sentence that shows it.
@NullMarked
package dev.parallax.stances;

import org.jspecify.annotations.NullMarked;
