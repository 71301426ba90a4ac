package dev.parallax.serve.query;

import dev.parallax.config.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a request; what is unknown or wrong in them is a [BadRequest].
public record Parameters(Map<String, List<String>> given) {

    /// Refuses parameters that are not `known`.
    public static Parameters of(Map<String, List<String>> given, Collection<String> known) {
        for (var name : given.keySet()) {
            if (!known.contains(name)) {
                throw new BadRequest("parameter " + name + " is unknown" + Suggestion.of(name, known));
            }
        }
        return new Parameters(Map.copyOf(given));
    }

    /// All values of a parameter, those that are blank left out.
    public List<String> all(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    public Optional<String> one(String name) {
        var values = all(name);
        if (values.size() > 1) {
            throw new BadRequest(name + " must be given once but was given " + values.size() + " times");
        }
        return values.stream().findFirst();
    }

    public Optional<Long> number(String name, long least, long most) {
        return one(name).map(text -> {
            var wrong =
                    new BadRequest(name + " must be a whole number from " + least + " to " + most + " but was " + text);
            try {
                long number = Long.parseLong(text);
                if (number < least || number > most) {
                    throw wrong;
                }
                return number;
            } catch (NumberFormatException e) {
                throw wrong;
            }
        });
    }

    public boolean flag(String name) {
        return one(name)
                .map(text -> choice(name, text, List.of("true", "false")).equals("true"))
                .orElse(false);
    }

    /// `text` where it is one of `choices`, whatever its case.
    public static String choice(String name, String text, List<String> choices) {
        return choices.stream()
                .filter(c -> c.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new BadRequest(name + " must be one of " + String.join(", ", choices) + " but was "
                        + text + Suggestion.of(text, choices)));
    }
}
