package nl.ontzorg.language;

import java.util.Locale;

/** The languages Ontzorg reads and writes. */
public enum Language {
    NL("nl"),
    EN("en");

    private final String code;
    private final Locale locale;

    Language(String code) {
        this.code = code;
        this.locale = Locale.forLanguageTag(code);
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The language with this code, in any case. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Not a language Ontzorg knows: " + code + " (use nl or en).");
    }
}
