package dev.parallax.entities.train;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// The serialised form of NLP4J's `PrefixTree`, as far as reading its gazetteer needs it.
final class PrefixTree implements Serializable {
    private static final long serialVersionUID = 0x59cedf5569fdc4d3L;

    @Nullable
    PrefixNode n_root;
}
