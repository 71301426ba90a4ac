package dev.parallax.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/// One to four random changes of an input.
final class Mutation {
    private static final String[] INSERTED = {
        "\0",
        "\uFEFF",
        "<",
        ">",
        "&",
        "\"",
        "{",
        "[",
        "]]>",
        "<![CDATA[",
        "<!--",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>",
        "&#0;",
        "&#xFFFFFFFF;",
        "&nbsp;",
        "99999999999999999999",
        "-1",
        "1e999",
        "10000-01-01T00:00:00Z",
        "xmlns:a=''",
        " xmlns='urn:x'",
        "\\ud800",
        "\u202E",
        "http://[::1",
        "https://x y/%zz",
        "null",
        "true",
        "<a:b>",
        "</x>",
        "\r\n"
    };

    private Mutation() {}

    static byte[] of(byte[] whole, Random random) {
        var input = whole;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            input = changed(input, random);
        }
        return input;
    }

    private static byte[] changed(byte[] input, Random random) {
        int at = random.nextInt(input.length + 1);
        int to = Math.min(input.length, at + random.nextInt(80));
        return switch (random.nextInt(7)) {
            case 0 -> flipped(input, random);
            case 1 -> spliced(input, at, to, new byte[0]);
            case 2 -> Arrays.copyOf(input, at);
            case 3 -> spliced(input, at, at, repeated(Arrays.copyOfRange(input, at, to), random.nextInt(30)));
            case 4 -> spliced(input, at, at, nested(random));
            case 5 -> spliced(input, at, to, bytes(INSERTED[random.nextInt(INSERTED.length)]));
            default -> spliced(input, at, at, bytes(INSERTED[random.nextInt(INSERTED.length)]));
        };
    }

    private static byte[] flipped(byte[] input, Random random) {
        var changed = input.clone();
        for (int i = 0; i < 3 && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] nested(Random random) {
        var open = new String[] {"<a>", "[", "{\"a\":", "<outline text='x'>", "<item>"}[random.nextInt(5)];
        return bytes(open.repeat(random.nextInt(20) == 0 ? 5_000 : 50));
    }

    private static byte[] repeated(byte[] part, int times) {
        var all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }

    private static byte[] spliced(byte[] input, int from, int to, byte[] insert) {
        var all = Arrays.copyOf(input, input.length - (to - from) + insert.length);
        System.arraycopy(insert, 0, all, from, insert.length);
        System.arraycopy(input, to, all, from + insert.length, input.length - to);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
