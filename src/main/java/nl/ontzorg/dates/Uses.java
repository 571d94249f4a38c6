package nl.ontzorg.dates;

import java.util.BitSet;

/** In which phrasebooks a word begins or ends a phrase: looked up once for each word of a text, asked many times. */
final class Uses {

    /** Of a word that no phrase has. */
    static final Uses NONE = new Uses();

    private final BitSet begins = new BitSet();
    private final BitSet ends = new BitSet();

    void begin(int phrasebook) {
        begins.set(phrasebook);
    }

    void end(int phrasebook) {
        ends.set(phrasebook);
    }

    boolean begins(int phrasebook) {
        return begins.get(phrasebook);
    }

    boolean ends(int phrasebook) {
        return ends.get(phrasebook);
    }
}
