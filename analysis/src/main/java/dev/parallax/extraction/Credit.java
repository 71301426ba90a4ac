package dev.parallax.extraction;

import java.util.Set;

/// Who took a picture, named at the end of its caption: "… in the harbour. Jane Doe / Meridian", "… (Image: MERIDIAN)".
final class Credit {
    private static final int CAPTION_WORDS = 45;
    private static final int CREDIT_WORDS = 5;
    private static final Set<String> WORDS =
            Set.of("image", "picture", "pic", "photo", "photograph", "credit", "video", "illustration", "graphic");

    private Credit() {}

    static boolean isCaption(String text) {
        return Wording.words(text) <= CAPTION_WORDS && (endsWithName(text) || endsInBrackets(text));
    }

    private static boolean endsWithName(String text) {
        int slash = text.lastIndexOf(" / ");
        if (slash < 0 || Wording.endsSentence(text)) {
            return false;
        }
        var names = text.substring(0, slash).split(" ");
        boolean fullName = names.length > 1 && isName(names[names.length - 1]) && isName(names[names.length - 2]);
        return fullName && isName(text.substring(slash + 3)) && Wording.words(text.substring(slash)) <= CREDIT_WORDS;
    }

    private static boolean isName(String words) {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    private static boolean endsInBrackets(String text) {
        int bracket = text.lastIndexOf('(');
        int colon = text.indexOf(':', bracket + 1);
        return bracket >= 0
                && colon > 0
                && text.endsWith(")")
                && WORDS.contains(Wording.letters(text.substring(bracket, colon)));
    }
}
