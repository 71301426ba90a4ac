/// XML from strangers: read without entities, however broken, and within limits.
@NullMarked
package dev.parallax.xml;

import org.jspecify.annotations.NullMarked;
