package dev.parallax.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The values given, by dotted key: from a YAML file, then from the environment, which wins.
/// `store.url` is `PARALLAX_STORE_URL` there.
record Values(Map<String, String> byKey) {
    private static final String PREFIX = "PARALLAX_";

    static Values of(String yaml, Map<String, String> environment, Set<String> known) {
        var found = new LinkedHashMap<String, String>();
        try {
            flatten("", Optional.ofNullable(new YAMLMapper().readTree(yaml)), found);
        } catch (JsonProcessingException e) {
            throw new ConfigException(List.of("configuration must be YAML but: " + e.getOriginalMessage()));
        }
        for (var key : known) {
            var given = environment.get(PREFIX + key.toUpperCase(Locale.ROOT).replace('.', '_'));
            if (given != null) {
                found.put(key, given);
            }
        }
        return new Values(found);
    }

    private static void flatten(String prefix, Optional<JsonNode> node, Map<String, String> into) {
        if (node.isEmpty() || node.get().isNull() || node.get().isMissingNode()) {
            return;
        }
        if (!node.get().isObject()) {
            into.put(prefix, node.get().asText());
            return;
        }
        node.get()
                .properties()
                .forEach(p -> flatten(
                        prefix.isEmpty() ? p.getKey() : prefix + "." + p.getKey(), Optional.of(p.getValue()), into));
    }
}
