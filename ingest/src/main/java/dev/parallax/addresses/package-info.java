/// The addresses of pages: when two are of the same page, which one a page calls its own, the ids made from them.
@NullMarked
package dev.parallax.addresses;

import org.jspecify.annotations.NullMarked;
