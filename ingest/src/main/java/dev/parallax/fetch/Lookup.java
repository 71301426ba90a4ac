package dev.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// How a host's name becomes addresses.
@FunctionalInterface
interface Lookup {
    Lookup SYSTEM = InetAddress::getAllByName;

    InetAddress[] addresses(String host) throws UnknownHostException;
}
