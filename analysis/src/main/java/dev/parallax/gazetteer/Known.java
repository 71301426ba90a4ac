package dev.parallax.gazetteer;

import dev.parallax.news.Entity;
import org.jspecify.annotations.Nullable;

/// A thing that a shipped table knows by name; `wikidata` is null where no source was seen for its id.
public record Known(
        Entity.Type type, Kind kind, String name, @Nullable String wikidata) {

    /// What the tables tell apart; `OWN` is what a user names without saying more.
    public enum Kind {
        COUNTRY,
        CITY,
        REGION,
        SEA,
        STATE,
        AGENCY,
        OUTLET,
        BODY,
        GOVERNMENT,
        PARTY,
        ARMED,
        COMPANY,
        LEADER,
        LEGISLATOR,
        OWN;

        /// Whether such a name, written as in the table, nearly always means what the table says.
        public boolean isPlain() {
            return switch (this) {
                case COUNTRY, REGION, SEA, AGENCY, OUTLET, BODY, GOVERNMENT, PARTY, ARMED, OWN -> true;
                case CITY, STATE, COMPANY, LEADER, LEGISLATOR -> false;
            };
        }

        /// Whether things of this kind publish news.
        public boolean isMedium() {
            return this == AGENCY || this == OUTLET;
        }
    }
}
