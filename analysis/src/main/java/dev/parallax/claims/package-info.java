/// What a story's sources hold against each other: statements of like content become a claim, with everyone's position.
@NullMarked
package dev.parallax.claims;

import org.jspecify.annotations.NullMarked;
