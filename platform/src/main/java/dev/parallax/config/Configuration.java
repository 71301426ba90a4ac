package dev.parallax.config;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Fills a tree of records with settings. Keys are the components' names, words apart by dots: `bootstrapServers` in
/// `kafka` is `kafka.bootstrap.servers`. A component of type `Map<String, String>` takes every key below its own.
public final class Configuration {
    private final Values values;
    private final Map<String, RecordComponent> known;
    private final List<String> problems = new ArrayList<>();

    private Configuration(Class<? extends Record> type, String yaml, Map<String, String> environment) {
        this.known = SettingKeys.of(type);
        this.values = Values.of(yaml, environment, known.keySet());
    }

    /// Reads `type` from `yaml` and `environment`, or throws a [ConfigException] with all that is wrong.
    public static <R extends Record> R read(Class<R> type, String yaml, Map<String, String> environment) {
        var reading = new Configuration(type, yaml, environment);
        reading.refuseUnknownKeys();
        var record = reading.record("", type);
        if (record == null || !reading.problems.isEmpty()) {
            throw new ConfigException(reading.problems);
        }
        return type.cast(record);
    }

    private void refuseUnknownKeys() {
        for (var key : values.byKey().keySet()) {
            if (!known.containsKey(key)
                    && known.keySet().stream().noneMatch(k -> isMap(k) && key.startsWith(k + "."))) {
                problems.add("setting " + key + " is unknown" + Suggestion.of(key, known.keySet()));
            }
        }
    }

    private boolean isMap(String key) {
        var component = known.get(key);
        return component != null && component.getType() == Map.class;
    }

    private @Nullable Object record(String prefix, Class<?> record) {
        var components = record.getRecordComponents();
        var arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = component(prefix + SettingKeys.dotted(components[i].getName()), components[i]);
        }
        if (!problems.isEmpty()) {
            return null;
        }
        return construct(record, components, arguments);
    }

    private @Nullable Object component(String key, RecordComponent component) {
        var kind = component.getType();
        if (kind == Map.class) {
            return below(key + ".");
        }
        if (!Conversions.isValue(kind)) {
            return record(key + ".", kind);
        }
        var setting = component.getAnnotation(Setting.class);
        var text = values.byKey().getOrDefault(key, setting == null ? "" : setting.byDefault());
        try {
            return Conversions.convert(kind, text);
        } catch (IllegalArgumentException e) {
            problems.add("setting " + key + " must " + e.getMessage() + " but was " + text);
            return null;
        }
    }

    private Map<String, String> below(String prefix) {
        var found = new TreeMap<String, String>();
        values.byKey().forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }

    private @Nullable Object construct(Class<?> record, RecordComponent[] components, Object[] arguments) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = record.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            problems.add("setting " + Objects.requireNonNull(e.getCause()).getMessage());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " must be a public record with a public constructor", e);
        }
    }
}
