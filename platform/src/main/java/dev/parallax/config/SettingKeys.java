package dev.parallax.config;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The settings of a tree of records by their dotted keys, in its order.
public final class SettingKeys {
    private SettingKeys() {}

    public static Map<String, RecordComponent> of(Class<? extends Record> type) {
        var found = new LinkedHashMap<String, RecordComponent>();
        collect("", type, found);
        return found;
    }

    private static void collect(String prefix, Class<?> type, Map<String, RecordComponent> into) {
        for (var component : type.getRecordComponents()) {
            var key = prefix + dotted(component.getName());
            if (component.getType().isRecord() && !Conversions.isValue(component.getType())) {
                collect(key + ".", component.getType(), into);
            } else {
                into.put(key, component);
            }
        }
    }

    /// `bootstrapServers` as it stands in keys: `bootstrap.servers`.
    static String dotted(String name) {
        return name.replaceAll("([A-Z])", ".$1").toLowerCase(Locale.ROOT);
    }
}
