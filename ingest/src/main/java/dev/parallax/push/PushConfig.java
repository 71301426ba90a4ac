package dev.parallax.push;

import dev.parallax.config.Secret;
import dev.parallax.config.Setting;

/// Where articles are taken by HTTP.
public record PushConfig(
        @Setting(value = "The address to listen on; 0.0.0.0 is every one of this machine.", byDefault = "127.0.0.1")
        String host,

        @Setting(value = "The port to listen on; 0 is any that is free.", byDefault = "8082")
        int port,

        @Setting("The bearer token that whoever hands over articles must show; empty: nothing is taken.")
        Secret token,

        @Setting(value = "Bytes of a request at most.", byDefault = "33554432")
        int bytes) {

    public boolean isOn() {
        return !token.value().isBlank();
    }
}
