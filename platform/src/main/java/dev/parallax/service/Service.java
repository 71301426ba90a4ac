package dev.parallax.service;

/// Something that runs until it is closed.
public interface Service extends AutoCloseable {
    String name();

    /// Returns when the service does its work.
    void start();

    Health health();

    @Override
    void close();
}
