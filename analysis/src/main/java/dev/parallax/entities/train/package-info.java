/// How the shipped tables and the model of names are made, from named data and always the same.
@NullMarked
package dev.parallax.entities.train;

import org.jspecify.annotations.NullMarked;
