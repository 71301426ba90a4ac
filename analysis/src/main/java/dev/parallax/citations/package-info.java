/// Media and documents named as the channel that something came through, apart from those merely mentioned.
@NullMarked
package dev.parallax.citations;

import org.jspecify.annotations.NullMarked;
