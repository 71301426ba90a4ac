package dev.parallax.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.news.Samples;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AvroSerdeTest {
    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(Topics.SOURCE, Samples.FEED),
                Arguments.of(Topics.SOURCE, Samples.WANTED),
                Arguments.of(Topics.SOURCE, Samples.PAGE),
                Arguments.of(Topics.SOURCE, Samples.FILE),
                Arguments.of(Topics.RAW, Samples.RAW),
                Arguments.of(Topics.ALARM, Samples.ALARM),
                Arguments.of(Topics.ARTICLE, Samples.ARTICLE),
                Arguments.of(Topics.STATEMENT, Samples.ENTRY),
                Arguments.of(Topics.STORY, Samples.STORY),
                Arguments.of(Topics.CLAIM, Samples.CLAIM),
                Arguments.of(Topics.REJECTED, Samples.REJECTION));
    }

    @ParameterizedTest
    @MethodSource("records")
    <V> void a_record_comes_back_as_it_went(Topic<V> topic, V value) {
        var serde = topic.values();

        var bytes = serde.serializer().serialize(topic.name(), value);

        assertEquals(value, serde.deserializer().deserialize(topic.name(), bytes));
    }

    @Test
    void the_framing_is_a_zero_byte_and_the_catalogue_s_id() {
        var bytes = Topics.RAW.values().serializer().serialize(Topics.RAW.name(), Samples.RAW);

        int id = SchemaCatalogue.SHIPPED.latest("parallax.raw.v1-value").id();
        assertArrayEquals(ByteBuffer.allocate(5).put((byte) 0).putInt(id).array(), Arrays.copyOf(bytes, 5));
    }

    @Test
    void null_stays_null_and_rubbish_is_refused() {
        var reader = Topics.CLAIM.values().deserializer();

        assertNull(reader.deserialize(Topics.CLAIM.name(), null));
        assertThrows(SerializationException.class, () -> reader.deserialize("t", new byte[] {1, 2, 3}));
        assertThrows(SerializationException.class, () -> reader.deserialize("t", new byte[] {0, 0, 0, 3, 99, 1}));
        assertThrows(SerializationException.class, () -> reader.deserialize("t", new byte[] {0, 0, 0, 0, 5, 1}));
    }
}
