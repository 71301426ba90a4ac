/// Articles and withdrawals that programs hand over by HTTP.
@NullMarked
package dev.parallax.push;

import org.jspecify.annotations.NullMarked;
