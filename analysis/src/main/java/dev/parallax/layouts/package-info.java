/// Watches how pages of each source are laid out, and tells when extraction from them has broken.
@NullMarked
package dev.parallax.layouts;

import org.jspecify.annotations.NullMarked;
