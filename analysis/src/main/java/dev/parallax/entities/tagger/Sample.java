package dev.parallax.entities.tagger;

import dev.parallax.entities.Name;
import dev.parallax.text.Text;
import java.util.List;

/// A text and the names that stand in it.
public record Sample(Text text, List<Name> names) {}
