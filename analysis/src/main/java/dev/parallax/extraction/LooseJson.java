package dev.parallax.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the JSON that pages carry, as maps, lists and strings: numbers and other words are strings too. What is
/// malformed is read as far as it makes sense, since much of it is: line breaks in strings, commas too many, an end cut
/// off. Never fails.
final class LooseJson {
    private static final int DEEPEST = 40;
    private static final String ENDS_WORD = ",:]}[{\"";

    private static final Pattern PAIR =
            Pattern.compile("\\\\u[dD][89abAB]\\p{XDigit}{2}\\\\u[dD][c-fC-F]\\p{XDigit}{2}");

    private final String text;
    private int at;

    private LooseJson(String text) {
        this.text = text;
    }

    /// The object or list that the text holds; the empty string where it holds none.
    static Object read(String text) {
        var json = new LooseJson(text);
        while (json.at < text.length() && text.charAt(json.at) != '{' && text.charAt(json.at) != '[') {
            json.at++;
        }
        return json.value(0);
    }

    private Object value(int depth) {
        char c = peek();
        if (depth > DEEPEST) {
            at = text.length();
        }
        return switch (depth > DEEPEST ? ' ' : c) {
            case '{' -> map(depth);
            case '[' -> list(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> map(int depth) {
        var map = new LinkedHashMap<String, Object>();
        at++;
        for (char c = peek(); at < text.length() && c != '}'; c = peek()) {
            if (c == '"') {
                var key = string();
                at += peek() == ':' ? 1 : 0;
                map.putIfAbsent(key, value(depth + 1));
            } else {
                at++;
            }
        }
        at++;
        return map;
    }

    private List<Object> list(int depth) {
        var list = new ArrayList<>();
        at++;
        for (char c = peek(); at < text.length() && c != ']'; c = peek()) {
            if (c == ',' || c == ':' || c == '}') {
                at++;
            } else {
                list.add(value(depth + 1));
            }
        }
        at++;
        return list;
    }

    private String string() {
        var string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                string.append(escaped(text.charAt(at++)));
            } else {
                string.append(c);
            }
        }
        at++;
        return string.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r', 'b', 'f' -> ' ';
            case 'u' -> hexadecimal();
            default -> c;
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int i = 0; i < 4 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0; i++) {
            code = code * 16 + Character.digit(text.charAt(at++), 16);
        }
        return Character.isSurrogate((char) code) ? surrogate((char) code) : (char) code;
    }

    /// Half a pair, if the other half is next to it; else the sign for what is no character.
    private char surrogate(char half) {
        int start = Character.isHighSurrogate(half) ? at - 6 : at - 12;
        return isPaired(start) ? half : '\uFFFD';
    }

    /// Whether the escapes of a whole pair stand there.
    private boolean isPaired(int start) {
        return start >= 0 && PAIR.matcher(text).region(start, text.length()).lookingAt();
    }

    private String word() {
        int start = Math.min(at, text.length());
        while (at < text.length() && ENDS_WORD.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, Math.max(start, Math.min(at, text.length())))
                .strip();
    }

    /// The next character that is no white space, without passing it; a blank at the end.
    private char peek() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }
}
