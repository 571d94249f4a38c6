package nl.ontzorg.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into sentences, knowing the abbreviations that office mail is full of. Safe for use by many threads. */
public final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "a.s",
            "d.d",
            "jl",
            "o.l.v",
            "dhr",
            "mw",
            "mevr",
            "mr",
            "mrs",
            "ms",
            "dr",
            "drs",
            "ir",
            "ing",
            "prof",
            "bijv",
            "bv",
            "b.v",
            "n.v",
            "evt",
            "enz",
            "etc",
            "o.a",
            "m.b.t",
            "i.v.m",
            "t.a.v",
            "t.b.v",
            "n.a.v",
            "i.p.v",
            "d.w.z",
            "m.i.v",
            "t.o.v",
            "i.o.v",
            "o.b.v",
            "i.h.k.v",
            "z.s.m",
            "m.n",
            "nl",
            "nr",
            "no",
            "art",
            "blz",
            "ca",
            "tel",
            "resp",
            "vgl",
            "jr",
            "sr",
            "st",
            "e.g",
            "i.e",
            "vs",
            "approx",
            "dept",
            "fig",
            "inc",
            "ltd",
            "co",
            "p.m",
            "a.m",
            "min",
            "max",
            "incl",
            "excl",
            "jan",
            "feb",
            "mrt",
            "apr",
            "aug",
            "sep",
            "sept",
            "okt",
            "oct",
            "nov",
            "dec",
            "ma",
            "di",
            "wo",
            "vr",
            "za",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "k.m",
            "s.v.p",
            "u",
            "w.v.t.t.k");

    /** The sentences in order, each with its own place in the text; blank ones are left out. */
    public List<Token> in(String text) {
        List<Token> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i)) {
                add(text, begin, i + 1, sentences);
                begin = i + 1;
            }
        }
        add(text, begin, text.length(), sentences);
        return List.copyOf(sentences);
    }

    private static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return true;
        }
        boolean followedBySpace = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        return switch (c) {
            case '!', '?' -> followedBySpace;
            case '.' -> followedBySpace && !isAbbreviation(text, i) && !isOrdinal(text, i);
            default -> false;
        };
    }

    private static boolean isAbbreviation(String text, int dot) {
        int begin = dot;
        while (begin > 0 && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        String word = Plain.of(text.substring(begin, dot));
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(begin));
        if (!initial && !ABBREVIATIONS.contains(word)) {
            return false;
        }
        int next = nextInk(text, dot + 1);
        boolean titleOrName = initial || next == text.length() || !Character.isUpperCase(text.charAt(next));
        return titleOrName || TITLES.contains(word);
    }

    private static final Set<String> TITLES = Set.of(
            "dhr", "mw", "mevr", "mr", "mrs", "ms", "dr", "drs", "ir", "ing", "prof", "o.l.v", "t.a.v", "d.d", "st");

    private static boolean isOrdinal(String text, int dot) {
        int next = nextInk(text, dot + 1);
        return dot > 0
                && Character.isDigit(text.charAt(dot - 1))
                && next < text.length()
                && Character.isLowerCase(text.charAt(next));
    }

    private static int nextInk(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static void add(String text, int begin, int end, List<Token> sentences) {
        int from = nextInk(text, begin);
        int to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Token(text.substring(from, to), from, to));
        }
    }
}
