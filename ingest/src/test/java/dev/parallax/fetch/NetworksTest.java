package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "168.63.129.16",
                "::",
                "::1",
                "::127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "2002:7f00:1::1",
                "2001:0:1::1",
                "2001:db8::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void what_is_not_public_is_not_allowed(String address) {
        assertEquals(false, new Networks("").allow(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "223.255.255.255",
                "::ffff:8.8.8.8",
                "64:ff9b::808:808",
                "2002:808:808::1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void what_is_public_is_allowed(String address) {
        assertEquals(true, new Networks("").allow(InetAddress.ofLiteral(address)));
    }

    @Test
    void what_the_user_allows_is_allowed_and_no_more() {
        var networks = new Networks("10.1.0.0/15, ::1,127.0.0.0/8");

        assertEquals(true, networks.allow(InetAddress.ofLiteral("10.0.255.1")));
        assertEquals(true, networks.allow(InetAddress.ofLiteral("10.1.255.1")));
        assertEquals(false, networks.allow(InetAddress.ofLiteral("10.2.0.1")));
        assertEquals(true, networks.allow(InetAddress.ofLiteral("::1")));
        assertEquals(true, networks.allow(InetAddress.ofLiteral("::ffff:127.0.0.1")));
        assertEquals(true, networks.allow(InetAddress.ofLiteral("64:ff9b::7f00:1")));
    }

    @Test
    void a_network_that_is_none_is_a_problem_in_words() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Networks("10.0.0.0/33"));

        assertEquals("network must be an address and a number of bits but was 10.0.0.0/33", e.getMessage());
    }
}
