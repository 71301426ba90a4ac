/// What runs: services, started in order and closed in reverse.
@NullMarked
package dev.parallax.service;

import org.jspecify.annotations.NullMarked;
