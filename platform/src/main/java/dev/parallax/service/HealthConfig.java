package dev.parallax.service;

import dev.parallax.config.Setting;

/// Where a service that runs alone says how it is.
public record HealthConfig(
        @Setting(value = "The port of /health/live and /health/ready of a service alone.", byDefault = "8081")
        int port) {}
