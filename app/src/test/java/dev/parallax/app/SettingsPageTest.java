package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.config.Setting;
import dev.parallax.config.SettingKeys;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The settings page is made from the records: run with `-Dsettings.write=true` to write it anew.
class SettingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "settings.md");
    private static final String HEAD = """
            # Settings

            Read from `parallax.yaml` in the working folder (or the file that `PARALLAX_CONFIG` names), then from the
            environment, which wins. Keys may be nested or dotted. An unknown key is refused, with the one you may have meant.

            | setting | environment | default | what it does |
            |---|---|---|---|
            """;

    @Test
    void the_page_tells_every_setting() throws IOException {
        var page = new StringBuilder(HEAD);
        SettingKeys.of(Settings.class).forEach((key, component) -> page.append(row(key, component)));

        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(page.toString(), Files.readString(PAGE));
    }

    private static String row(String key, RecordComponent component) {
        var setting = component.getAnnotation(Setting.class);
        var environment = "PARALLAX_" + key.toUpperCase(Locale.ROOT).replace('.', '_');
        var byDefault = setting.byDefault().isEmpty() ? "" : "`" + setting.byDefault() + "`";
        return "| `%s` | `%s` | %s | %s |%n".formatted(key, environment, byDefault, setting.value());
    }
}
