package dev.parallax.serve;

import dev.parallax.config.Setting;
import java.time.Duration;

/// Where the web server listens, and how it keeps the live feed.
public record ServeConfig(
        @Setting(value = "The address to listen on; 0.0.0.0 is every one of this machine.", byDefault = "127.0.0.1")
        String host,

        @Setting(value = "The port to listen on; 0 is any that is free.", byDefault = "8080")
        int port,

        @Setting(value = "How long a stream stays silent before it shows that it lives.", byDefault = "15s")
        Duration heartbeat,

        @Setting(value = "How long a client may take nothing before it is let go.", byDefault = "40s")
        Duration stall,

        @Setting(value = "How many events are kept in memory for live clients.", byDefault = "2000")
        int events) {

    public ServeConfig withPort(int other) {
        return new ServeConfig(host, other, heartbeat, stall, events);
    }
}
