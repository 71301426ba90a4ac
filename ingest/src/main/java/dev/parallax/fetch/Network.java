package dev.parallax.fetch;

import java.net.InetAddress;
import java.util.Arrays;

/// A range of addresses: those whose first `bits` are those of `address`.
record Network(InetAddress address, int bits) {
    Network {
        var most = address.getAddress().length * 8;
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("network must have 0 to " + most + " bits but had " + bits);
        }
    }

    /// From CIDR notation, such as `10.0.0.0/8` or `::1`.
    static Network of(String text) {
        var parts = text.strip().split("/", 2);
        try {
            var address = InetAddress.ofLiteral(parts[0]);
            var all = address.getAddress().length * 8;
            return new Network(address, parts.length == 1 ? all : Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("network must be an address and a number of bits but was " + text, e);
        }
    }

    boolean contains(InetAddress other) {
        var mine = address.getAddress();
        var theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        var rest = bits % 8;
        var whole = bits / 8;
        return Arrays.equals(mine, 0, whole, theirs, 0, whole)
                && (rest == 0 || ((mine[whole] ^ theirs[whole]) & 0xff) >> (8 - rest) == 0);
    }
}
