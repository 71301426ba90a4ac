/// The live feed: one follower of the store's feed, one ring that everybody reads at their own pace.
@NullMarked
package dev.parallax.serve.feed;

import org.jspecify.annotations.NullMarked;
