package dev.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// A host has an address that may not be connected to.
final class ForbiddenAddress extends UnknownHostException {
    ForbiddenAddress(String host, InetAddress address) {
        super("host " + host + " must have a public address but has " + address.getHostAddress()
                + " (see ingest.fetch.allowed.networks)");
    }
}
