package dev.parallax.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Writes archives for tests.
public final class Archive {
    private final boolean packed;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public Archive(boolean packed) {
        this.packed = packed;
    }

    /// A response record; `headers` are those of HTTP after the status line, without the last line break.
    public Archive response(String url, String status, String headers, byte[] body) throws IOException {
        var http = new ByteArrayOutputStream();
        http.write(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        http.write(body);
        return record("response", url, "application/http; msgtype=response", http.toByteArray());
    }

    public Archive page(String url, String html) throws IOException {
        return response(url, "200 OK", "Content-Type: text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public Archive record(String type, String url, String contentType, byte[] block) throws IOException {
        var record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2020-01-01T00:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: "
                        + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        record.write(block);
        record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(packed ? gzip(record.toByteArray()) : record.toByteArray());
        return this;
    }

    public Archive raw(byte[] any) throws IOException {
        bytes.write(any);
        return this;
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
