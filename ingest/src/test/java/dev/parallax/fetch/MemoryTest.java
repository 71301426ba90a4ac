package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void what_finds_no_memory_gives_back_what_it_has() throws IOException {
        var memory = new Memory(4 * Memory.CHUNK, Duration.ofMillis(50));
        var body = new Body(memory);
        var large = new Body.Limit(10 * Memory.CHUNK, false);
        var bytes = new byte[2 * Memory.CHUNK];

        try (var other = memory.loan()) {
            other.more();
            other.more();
            other.more();
            other.more();
            var e = assertThrows(IOException.class, () -> body.read(new ByteArrayInputStream(bytes), "", large));
            assertEquals("too many large documents at once", e.getMessage());
        }

        assertEquals(
                bytes.length,
                body.read(new ByteArrayInputStream(bytes), "", large).size());
        assertEquals(
                bytes.length,
                body.read(new ByteArrayInputStream(bytes), "", large).size());
    }
}
