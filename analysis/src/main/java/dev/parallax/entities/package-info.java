/// Names in articles: found whole, typed, and joined so that each thing stands once with all its mentions.
@NullMarked
package dev.parallax.entities;

import org.jspecify.annotations.NullMarked;
