/// Real brokers and databases for tests, and what makes articles for them.
@NullMarked
package dev.parallax.testkit;

import org.jspecify.annotations.NullMarked;
