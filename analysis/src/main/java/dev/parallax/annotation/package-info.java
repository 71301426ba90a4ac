/// Annotation: everything that is found in the words of one article, put together.
@NullMarked
package dev.parallax.annotation;

import org.jspecify.annotations.NullMarked;
