/// Getting documents from the web: politely towards sites, and without trust in what they send.
@NullMarked
package dev.parallax.fetch;

import org.jspecify.annotations.NullMarked;
