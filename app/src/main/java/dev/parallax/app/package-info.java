/// The `parallax` command, and all services in one process.
@NullMarked
package dev.parallax.app;

import org.jspecify.annotations.NullMarked;
