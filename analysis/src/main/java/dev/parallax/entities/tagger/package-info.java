/// The trained recognizer of names: a conditional random field over what a word is, how it is written, what
/// stands around it and what large lists of names know about it.
@NullMarked
package dev.parallax.entities.tagger;

import org.jspecify.annotations.NullMarked;
