/// Articles from files: lines of JSON, pages, plain text, folders of these.
@NullMarked
package dev.parallax.files;

import org.jspecify.annotations.NullMarked;
