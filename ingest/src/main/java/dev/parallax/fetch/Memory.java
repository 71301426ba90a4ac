package dev.parallax.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The memory that documents under way may take together, in chunks. Whoever waits too long for more gives up what he
/// has, so that two large documents never wait for each other.
final class Memory {
    static final int CHUNK = 1 << 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore chunks;
    private final Duration patience;

    Memory(long bytes, Duration patience) {
        this.patience = patience;
        chunks = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes / CHUNK));
    }

    /// An eighth of what the JVM may use, but enough for two of the largest documents.
    static Memory of(int largest) {
        return new Memory(Math.max(Runtime.getRuntime().maxMemory() / 8, 2L * largest + 2 * CHUNK), PATIENCE);
    }

    Loan loan() {
        return new Loan();
    }

    /// What one document takes; closing gives it back.
    final class Loan implements AutoCloseable {
        private int taken;
        private boolean begun;

        /// The first chunk is free: small documents never wait for large ones.
        void more() throws IOException {
            if (!begun) {
                begun = true;
                return;
            }
            try {
                if (!chunks.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new IOException("too many large documents at once");
                }
                taken++;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }

        @Override
        public void close() {
            chunks.release(taken);
        }
    }
}
