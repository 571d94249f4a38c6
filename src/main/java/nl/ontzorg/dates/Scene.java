package nl.ontzorg.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Everything a form or refiner looks at. */
record Scene(Words words, DateContext context, Lexicon lexicon) {

    private static final int LONGEST_GAP = 5;

    LocalDateTime now() {
        return context.now();
    }

    LocalDate today() {
        return context.now().toLocalDate();
    }

    /** Whether the tokens from one up to another are nothing but phrases of this category. */
    boolean isGap(int from, int upTo, Category category) {
        int i = from;
        while (i < upTo) {
            Phrasebook.Hit<String> hit = lexicon.set(category).upTo(words, i, upTo);
            if (hit == null) {
                return false;
            }
            i = hit.edge();
        }
        return i == upTo && upTo - from <= LONGEST_GAP;
    }
}
