/// Linear models over hashed features: how they are learned, kept and asked. No word of news.
@NullMarked
package dev.parallax.learning;

import org.jspecify.annotations.NullMarked;
