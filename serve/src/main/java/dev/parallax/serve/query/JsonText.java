package dev.parallax.serve.query;

/// JSON objects put together as they are written, without being read.
public final class JsonText {
    private JsonText() {}

    /// The object with one member more; `value` is JSON.
    public static String with(String object, String name, String value) {
        return merged(object, "{\"" + name + "\":" + value + "}");
    }

    /// The members of both objects.
    public static String merged(String object, String more) {
        var head = object.substring(0, object.lastIndexOf('}')).stripTrailing();
        var tail = more.substring(more.indexOf('{') + 1);
        return head.endsWith("{") || tail.strip().equals("}") ? head + tail : head + "," + tail;
    }
}
