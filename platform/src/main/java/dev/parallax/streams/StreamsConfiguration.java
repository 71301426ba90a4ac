package dev.parallax.streams;

import dev.parallax.config.Setting;
import java.nio.file.Path;

/// How a topology runs on this machine.
public record StreamsConfiguration(
        @Setting(value = "Stream threads of this instance.", byDefault = "2")
        int threads,

        @Setting(value = "Where state is kept between starts.", byDefault = "parallax-data/streams")
        Path folder,

        @Setting(value = "Milliseconds between commits: more is faster in bulk, less is fresher.", byDefault = "100")
        int commitInterval) {

    public StreamsConfiguration in(Path other) {
        return new StreamsConfiguration(threads, other, commitInterval);
    }
}
