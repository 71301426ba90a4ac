package dev.parallax.config;

import java.util.List;

/// All that is wrong with a configuration, at once.
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ConfigException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
