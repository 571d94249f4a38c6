package nl.ontzorg.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.ontzorg.language.Language;

/** Texts nobody would write, the same ones for the same seed. */
final class RandomTexts {

    private static final String SIGNS = " .,:;/-–—'’\"()@€$#%&*+~\t\n0123456789aeiouzdMvÉßı🎉🇳🇱\u0301\u00A0";
    private static final List<String> NUMBERS = List.of(
            "3", "31", "0", "15e", "2026", "99999999999", "2,5", "9:30", "24:00", "31-02-2027", "29/2", "1e9", "14u30");

    private final Random random;
    private final List<String> cases;
    private final List<String> words = new ArrayList<>(NUMBERS);
    private final List<Supplier<String>> kinds = List.of(this::mixture, this::mutated, this::mutated, this::noise);

    RandomTexts(Random random, Language language) {
        this.random = random;
        this.cases = DateCase.all(language).stream().map(DateCase::text).toList();
        cases.forEach(text -> words.addAll(List.of(text.split(" ", -1))));
        for (String sign : SIGNS.split("", -1)) {
            words.add(sign);
        }
    }

    String next() {
        return one(kinds).get();
    }

    private String mixture() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(one(words)).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private String mutated() {
        StringBuilder text = new StringBuilder(one(cases));
        for (int i = random.nextInt(4); i >= 0 && text.length() > 1; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, sign());
                case 2 -> text.setCharAt(at, sign());
                default -> text.insert(at, one(words));
            }
        }
        return text.toString();
    }

    private String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(random.nextInt(8) == 0 ? (char) random.nextInt(Character.MAX_VALUE + 1) : sign());
        }
        return text.toString();
    }

    private char sign() {
        return SIGNS.charAt(random.nextInt(SIGNS.length()));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
