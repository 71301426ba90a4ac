package dev.parallax.extraction;

import java.util.List;

/// A page taken apart: what it says about itself, its blocks in reading order, and its layout's fingerprint.
record Draft(Facts facts, List<Block> blocks, String layout) {}
