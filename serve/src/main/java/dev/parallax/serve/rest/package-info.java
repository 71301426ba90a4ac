/// Articles, stories, claims and what was refused, by REST: the JSON of the store's rows as it is.
@NullMarked
package dev.parallax.serve.rest;

import org.jspecify.annotations.NullMarked;
