package dev.parallax.embedded;

import dev.parallax.service.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// TCP ports of this machine.
public final class Ports {
    private Ports() {}

    /// A port that nothing listens on now.
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Throws a [SetupException] that tells what to do where something listens on `port` already; 0 is any port.
    public static void mustBeFree(String host, int port, String remedy) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port), 1);
        } catch (IOException e) {
            throw new SetupException("Port " + port + " is busy: stop what listens there, or " + remedy + ".", e);
        }
    }
}
