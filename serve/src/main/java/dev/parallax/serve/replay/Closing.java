package dev.parallax.serve.replay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Whether the server is closing: whoever would sleep waits for it instead, and wakes at once.
public final class Closing implements AutoCloseable, Replay.Pause {
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public boolean after(Duration time) throws InterruptedException {
        return !closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
