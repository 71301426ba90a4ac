/// A real broker and a real database inside this process, with their data in one folder.
@NullMarked
package dev.parallax.embedded;

import org.jspecify.annotations.NullMarked;
