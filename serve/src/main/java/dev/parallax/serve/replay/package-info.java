/// The feed again, from history, in order of time.
@NullMarked
package dev.parallax.serve.replay;

import org.jspecify.annotations.NullMarked;
