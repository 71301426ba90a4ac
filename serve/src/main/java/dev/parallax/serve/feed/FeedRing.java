package dev.parallax.serve.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The newest events, in memory, bounded in number and in size. One thread appends; any number read, each from where
/// it is. Who has fallen behind what is kept here must read the store.
final class FeedRing {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final @Nullable FeedEvent[] slots;
    private final long mostCharacters;

    private long oldest; // counts events, not their numbers
    private long next;
    private long characters;
    private long gone; // the number up to which events are no longer here
    private volatile long head;
    private boolean closed;

    FeedRing(int capacity, long mostCharacters, long head) {
        this.slots = new FeedEvent[capacity];
        this.mostCharacters = mostCharacters;
        this.head = head;
        this.gone = head;
    }

    /// The newest event's number.
    long head() {
        return head;
    }

    void append(List<FeedEvent> events) {
        lock.lock();
        try {
            events.forEach(this::append);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void append(FeedEvent event) {
        characters += event.json().length();
        while (next > oldest && (next - oldest == slots.length || characters > mostCharacters)) {
            dropOldest();
        }
        slots[slot(next++)] = event;
        head = event.seq();
    }

    private void dropOldest() {
        var event = at(oldest);
        slots[slot(oldest++)] = null;
        characters -= event.json().length();
        gone = event.seq();
    }

    /// At most `limit` events after a number; null where some of them are no longer here.
    @Nullable
    List<FeedEvent> after(long seq, int limit) {
        lock.lock();
        try {
            if (seq < gone) {
                return null;
            }
            var found = new ArrayList<FeedEvent>();
            for (long i = firstAfter(seq); i < next && found.size() < limit; i++) {
                found.add(at(i));
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    private long firstAfter(long seq) {
        long low = oldest;
        long high = next;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (at(middle).seq() <= seq) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Waits until there is an event after a number, the ring is closed or the time is up.
    void await(long seq, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (head <= seq && !closed && left > 0) {
                left = news.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Lets all go who wait.
    void close() {
        lock.lock();
        try {
            closed = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private int slot(long index) {
        return (int) (index % slots.length);
    }

    private FeedEvent at(long index) {
        return java.util.Objects.requireNonNull(slots[slot(index)]);
    }
}
