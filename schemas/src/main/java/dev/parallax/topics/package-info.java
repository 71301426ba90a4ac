/// The topics in the order of the flow, and how records are written to them and read back.
@NullMarked
package dev.parallax.topics;

import org.jspecify.annotations.NullMarked;
