/// How fast Parallax is, measured on real parts.
@NullMarked
package dev.parallax.bench;

import org.jspecify.annotations.NullMarked;
