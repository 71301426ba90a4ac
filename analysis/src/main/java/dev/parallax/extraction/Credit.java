package dev.parallax.extraction;

import java.util.Set;

/// Who took a picture, named at the end of its caption: "… in the harbour. Jane Doe / Meridian", "… (Image: MERIDIAN)".
final class Credit {
    private static final int CAPTION_WORDS = 45;
    private static final int CREDIT_WORDS = 5;
    private static final String SIGN = "©";
    private static final Set<String> WORDS = Set.of(
            "image",
            "picture",
            "pic",
            "photo",
            "photograph",
            "credit",
            "video",
            "illustration",
            "graphic",
            "foto",
            "bild",
            "imagen",
            "imagem",
            "immagine",
            "crédit",
            "crédito",
            "beeld",
            "фото");

    private Credit() {}

    static boolean isCaption(String text) {
        return Wording.words(text) <= CAPTION_WORDS
                && (endsWithName(text) || endsInBrackets(text) || endsWithSign(text));
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

    /// "(Photo: Jo Reed)", "(Foto Jo Reed. MERIDIAN)".
    private static boolean endsInBrackets(String text) {
        int bracket = text.lastIndexOf('(');
        if (bracket < 0 || !text.endsWith(")") || Wording.words(text.substring(bracket)) > CREDIT_WORDS) {
            return false;
        }
        var inside = text.substring(bracket + 1, text.length() - 1);
        int end = inside.indexOf(':') >= 0 ? inside.indexOf(':') : Math.max(0, inside.indexOf(' '));
        return WORDS.contains(Wording.letters(inside.substring(0, end)));
    }

    private static boolean endsWithSign(String text) {
        int sign = text.lastIndexOf(SIGN);
        return sign > 0 && Wording.words(text.substring(sign)) <= CREDIT_WORDS;
    }
}
