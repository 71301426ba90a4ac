package dev.parallax.files;

import java.io.IOException;
import java.io.InputStream;

/// Tells text from binary data by the first bytes, in whatever encoding the text is.
final class Sniff {
    private static final int READ = 8 * 1024;
    private static final double TOLERATED = 0.05; // share of control characters

    private Sniff() {}

    /// Leaves the stream, which must allow marks, where it was.
    static boolean isBinary(InputStream in) throws IOException {
        in.mark(READ);
        var bytes = in.readNBytes(READ);
        in.reset();
        return !isWide(bytes) && controls(bytes) > bytes.length * TOLERATED;
    }

    /// UTF-16, which has a control character for every other byte of Latin letters, begins with its mark.
    private static boolean isWide(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static int controls(byte[] bytes) {
        int count = 0;
        for (byte b : bytes) {
            boolean space = b >= '\t' && b <= '\r';
            boolean control = (b >= 0 && b < ' ') || b == 0x7F;
            count += control && !space ? 1 : 0;
        }
        return count;
    }
}
