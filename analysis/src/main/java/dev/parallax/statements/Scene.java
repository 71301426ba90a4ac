package dev.parallax.statements;

import dev.parallax.news.Citation;
import java.util.List;

/// A text as the search for statements finds it: read, with who appears in it and which media it cites, and what all
/// texts of its article share.
record Scene(
        Reading reading,
        Cast cast,
        List<Citation> citations,
        Unnamed unnamed,
        Descriptions descriptions,
        StatementIds ids) {}
