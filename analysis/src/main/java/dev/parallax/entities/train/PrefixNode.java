package dev.parallax.entities.train;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/// The serialised form of NLP4J's `PrefixNode`: the next words, and the types of the name that ends here.
final class PrefixNode extends HashMap<String, PrefixNode> {
    private static final long serialVersionUID = 0x15bdfb7915ff1af7L;

    @Nullable
    Object value;
}
