/// Settings: records read from one YAML file and the environment.
@NullMarked
package dev.parallax.config;

import org.jspecify.annotations.NullMarked;
