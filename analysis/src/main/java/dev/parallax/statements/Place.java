package dev.parallax.statements;

/// Where in an attribution, or before it, somebody appears.
enum Place {
    SOURCE,
    CUE,
    BEHIND_CUE,
    CONTENT_START,
    CONTENT,
    BETWEEN,
    BEFORE;

    static Place of(Attribution attribution, Cast.Appearance candidate) {
        int at = candidate.first();
        var content = attribution.content();
        var cue = attribution.cue();
        if (content.first() <= at && at < content.end()) {
            return at <= content.first() + 1 ? Place.CONTENT_START : Place.CONTENT;
        }
        if (attribution.source() != null
                && attribution.source().first() <= at
                && at < attribution.source().end()) {
            return Place.SOURCE;
        }
        if (cue != null && cue.first() <= at && at < cue.end()) {
            return Place.CUE;
        }
        if (cue != null && cue.end() <= at && at <= cue.end() + 3) {
            return Place.BEHIND_CUE;
        }
        return at >= attribution.extent().first() ? Place.BETWEEN : Place.BEFORE;
    }
}
