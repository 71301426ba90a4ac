package dev.parallax.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The minister said that the bridge had been closed since Monday.
                    de | Der Minister sagte, dass die Brücke seit Montag nicht mehr befahrbar ist.
                    fr | Le ministre a déclaré que le pont était fermé depuis lundi pour des travaux.
                    es | El ministro dijo que el puente está cerrado desde el lunes por las obras.
                    pt | O ministro disse que a ponte não está aberta desde segunda-feira por causa das obras.
                    it | Il ministro ha detto che il ponte è chiuso da lunedì per i lavori della ferrovia.
                    nl | De minister zei dat de brug sinds maandag niet meer open is voor het verkeer.
                    sv | Ministern säger att bron inte är öppen för trafik och att det kommer en ny.
                    pl | Minister powiedział, że most jest zamknięty od poniedziałku i nie będzie otwarty.
                    tr | Bakan, köprünün pazartesi gününden bu yana kapalı olduğu için çok üzgün olduğunu dedi.
                    ru | Министр сказал, что мост был закрыт с понедельника и что его не откроют.
                    uk | Міністр сказав, що міст був закритий з понеділка і що його не відкриють.
                    ar | قال الوزير إن الجسر مغلق منذ يوم الاثنين
                    fa | وزیر گفت که پل از روز دوشنبه بسته شده است و پنج نفر
                    zh | 部长说这座桥自星期一以来一直关闭。
                    ja | 大臣は橋が月曜日から閉鎖されていると述べた。
                    ko | 장관은 다리가 월요일부터 폐쇄되었다고 말했다.
                    el | Ο υπουργός είπε ότι η γέφυρα είναι κλειστή.
                    """)
    void tells_a_sentence_s_language(String language, String sentence) {
        assertEquals(language, detector.detect(sentence));
    }

    @Test
    void is_unsure_of_what_has_no_known_words() {
        assertEquals("und", detector.detect(""));
        assertEquals("und", detector.detect("12:40 — 3,000"));
        assertEquals("und", detector.detect("Vask Orlan Menk"));
        assertEquals("und", detector.detect("\ud800\udc00\ud800"));
    }
}
