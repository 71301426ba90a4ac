/// Articles from files: JSON, XML, web archives, pages, plain text, folders of these.
@NullMarked
package dev.parallax.files;

import org.jspecify.annotations.NullMarked;
