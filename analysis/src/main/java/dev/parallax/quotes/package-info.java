/// Quotations: which words of a text stand between quotation marks.
@NullMarked
package dev.parallax.quotes;

import org.jspecify.annotations.NullMarked;
