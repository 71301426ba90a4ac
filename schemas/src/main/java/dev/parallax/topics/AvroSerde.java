package dev.parallax.topics;

import dev.parallax.mapping.Mapping;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/// Domain records as Avro in Confluent's framing: a zero byte, the writer's schema id (4 bytes, big-endian), the
/// record.
/// Ids are those of the [SchemaCatalogue]; a record of an older schema is read into today's.
public final class AvroSerde<D, A extends SpecificRecord> implements Serializer<D>, Deserializer<D> {
    private static final byte MAGIC = 0;
    private static final int HEADER = 5;

    private final Mapping<D, A> mapping;
    private final Schema schema;
    private final int id;
    private final SpecificDatumWriter<A> writer;
    private final Map<Integer, SpecificDatumReader<A>> readers = new ConcurrentHashMap<>();

    private AvroSerde(Mapping<D, A> mapping, String subject) {
        this.mapping = mapping;
        this.schema = mapping.schema();
        this.id = SchemaCatalogue.SHIPPED.latest(subject).id();
        this.writer = new SpecificDatumWriter<>(schema);
    }

    /// The serde of a mapping's records under `subject`, by Confluent's naming the topic with `-value`.
    public static <D, A extends SpecificRecord> Serde<D> of(Mapping<D, A> mapping, String subject) {
        var serde = new AvroSerde<>(mapping, subject);
        return Serdes.serdeFrom(serde, serde);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable D value) {
        if (value == null) {
            return null;
        }
        var bytes = new ByteArrayOutputStream(1024);
        try {
            var data = new DataOutputStream(bytes);
            data.writeByte(MAGIC);
            data.writeInt(id);
            var encoder = EncoderFactory.get().directBinaryEncoder(data, null);
            writer.write(mapping.toAvro().apply(value), encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new SerializationException("cannot write a record for " + topic, e);
        }
        return bytes.toByteArray();
    }

    @Override
    public @Nullable D deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length < HEADER || bytes[0] != MAGIC) {
            throw new SerializationException("record on " + topic + " must start with a zero byte and a schema id");
        }
        int writerId = ByteBuffer.wrap(bytes, 1, 4).getInt();
        var decoder = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null);
        try {
            return mapping.toDomain().apply(reader(writerId).read(null, decoder));
        } catch (IOException | RuntimeException e) {
            throw new SerializationException("cannot read a record of schema " + writerId + " on " + topic, e);
        }
    }

    private SpecificDatumReader<A> reader(int writerId) {
        return readers.computeIfAbsent(
                writerId, i -> new SpecificDatumReader<>(SchemaCatalogue.SHIPPED.schema(i), schema));
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {}

    @Override
    public void close() {}
}
