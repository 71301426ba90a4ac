/// Which articles are copies: near-duplicates, and articles that credit the same agency.
@NullMarked
package dev.parallax.copies;

import org.jspecify.annotations.NullMarked;
