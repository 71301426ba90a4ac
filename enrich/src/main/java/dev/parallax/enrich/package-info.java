/// From raw articles to claims: the topology on one page, and the adapters that give its steps their stores.
@NullMarked
package dev.parallax.enrich;

import org.jspecify.annotations.NullMarked;
