/// Names the world knows: places, bodies, outlets, office holders, and what their people are called.
@NullMarked
package dev.parallax.gazetteer;

import org.jspecify.annotations.NullMarked;
