/// The documents that agencies send: ninjs and NewsML-G2.
@NullMarked
package dev.parallax.documents;

import org.jspecify.annotations.NullMarked;
