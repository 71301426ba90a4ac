package dev.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses may be connected to: public ones, and those of the networks allowed. An IPv6 address that stands for
/// an IPv4 address is judged as that. Ranges: IANA's registries of special-purpose addresses; and the address at which
/// a large cloud serves its machines' secrets, which is a public one.
final class Networks {
    private static final List<Network> NOT_PUBLIC = networks("""
            0.0.0.0/8,10.0.0.0/8,100.64.0.0/10,127.0.0.0/8,169.254.0.0/16,172.16.0.0/12,192.0.0.0/24,192.0.2.0/24,\
            192.88.99.0/24,192.168.0.0/16,198.18.0.0/15,198.51.100.0/24,203.0.113.0/24,224.0.0.0/4,240.0.0.0/4,\
            168.63.129.16/32,2001::/23,2001:db8::/32,3fff::/20""");
    private static final Network GLOBAL_V6 = Network.of("2000::/3");
    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");

    private final List<Network> allowed;

    /// `allowed` in CIDR notation with commas between.
    Networks(String allowed) {
        this.allowed = networks(allowed);
    }

    private static List<Network> networks(String list) {
        return Stream.of(list.split(","))
                .filter(text -> !text.isBlank())
                .map(Network::of)
                .toList();
    }

    boolean allow(InetAddress address) {
        var meant = meant(address);
        return holds(allowed, address) || holds(allowed, meant) || isPublic(meant);
    }

    private static boolean isPublic(InetAddress address) {
        return !holds(NOT_PUBLIC, address) && (address.getAddress().length == 4 || GLOBAL_V6.contains(address));
    }

    private static boolean holds(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /// The IPv4 address within an IPv6 address, or the address itself. (Java gives mapped ones as IPv4 by itself.)
    private static InetAddress meant(InetAddress address) {
        var bytes = address.getAddress();
        if (NAT64.contains(address)) {
            return v4(Arrays.copyOfRange(bytes, 12, 16));
        }
        return SIX_TO_FOUR.contains(address) ? v4(Arrays.copyOfRange(bytes, 2, 6)) : address;
    }

    private static InetAddress v4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address must have 4 or 16 bytes", e);
        }
    }
}
