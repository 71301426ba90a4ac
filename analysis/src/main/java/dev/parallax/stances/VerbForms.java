package dev.parallax.stances;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All forms of an English verb that follow the rules, and some that no one writes.
final class VerbForms {
    private static final Pattern SOFT = Pattern.compile(".*[^aeiou]y");
    private static final Pattern DOUBLED = Pattern.compile(".*[^aeiou][aeiou][bdgklmnprst]");

    private VerbForms() {}

    static Stream<String> of(String verb) {
        var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        var soft = SOFT.matcher(verb).matches() ? stem.substring(0, stem.length() - 1) + "i" : verb;
        var hard = DOUBLED.matcher(verb).matches() ? verb + verb.charAt(verb.length() - 1) : stem;
        var past = soft.equals(verb) ? stem + "ed" : soft + "ed";
        return Stream.of(verb, verb + "s", soft + "es", past, stem + "ing", hard + "ed", hard + "ing");
    }
}
