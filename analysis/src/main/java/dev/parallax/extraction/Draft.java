package dev.parallax.extraction;

import java.util.List;

/// A page taken apart: what it says about itself, and its blocks in reading order.
record Draft(Facts facts, List<Block> blocks) {}
