package dev.parallax.mapping;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// How a domain record `D` travels: as which Avro class `A`, and the two ways between them.
public record Mapping<D, A extends SpecificRecord>(Class<A> type, Function<D, A> toAvro, Function<A, D> toDomain) {

    public Schema schema() {
        return SpecificData.get().getSchema(type);
    }

    /// The constant of `type` with the same name.
    public static <E extends Enum<E>> E as(Class<E> type, Enum<?> other) {
        return Enum.valueOf(type, other.name());
    }

    public static <S, T> List<T> each(Collection<S> source, Function<S, T> mapping) {
        return source.stream().map(mapping).toList();
    }

    public static <S, T> @Nullable T optional(@Nullable S source, Function<S, T> mapping) {
        return source == null ? null : mapping.apply(source);
    }
}
