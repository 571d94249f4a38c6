package nl.ontzorg.dates;

import java.util.List;
import nl.ontzorg.language.Language;

/** Spells the numbers and ordinals above twenty, by the rule of each language. */
final class NumberWords {

    /** Takes one spelled number. */
    interface Spelled {
        void add(String category, String key, String phrase);
    }

    private static final List<String> DUTCH_ONES =
            List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen");
    private static final List<String> DUTCH_TENS =
            List.of("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");
    private static final List<String> ENGLISH_ONES =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> ENGLISH_FIRSTS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private final Language language;

    NumberWords(Language language) {
        this.language = language;
    }

    void addTo(Spelled spelled) {
        for (int ten = 2; ten <= 9; ten++) {
            for (int one = 1; one <= 9; one++) {
                String number = String.valueOf(10 * ten + one);
                if (language == Language.NL) {
                    String word = DUTCH_ONES.get(one - 1) + "en" + DUTCH_TENS.get(ten - 2);
                    spelled.add("number", number, word);
                    spelled.add("ordinal", number, word + "ste");
                } else {
                    String tens = ENGLISH_TENS.get(ten - 2);
                    spelled.add("number", number, tens + " " + ENGLISH_ONES.get(one - 1));
                    spelled.add("number", number, tens + "-" + ENGLISH_ONES.get(one - 1));
                    spelled.add("ordinal", number, tens + " " + ENGLISH_FIRSTS.get(one - 1));
                    spelled.add("ordinal", number, tens + "-" + ENGLISH_FIRSTS.get(one - 1));
                }
            }
        }
    }
}
