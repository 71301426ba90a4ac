/// How alike two articles are in what they speak of, judged by those two and a shipped table alone.
@NullMarked
package dev.parallax.similarity;

import org.jspecify.annotations.NullMarked;
