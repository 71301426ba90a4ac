package dev.parallax.entities;

import dev.parallax.text.Text;
import java.util.List;

/// Finds the names of a text, whole and typed, in their order and without overlaps.
public interface Recognizer {
    List<Name> names(Text text);
}
