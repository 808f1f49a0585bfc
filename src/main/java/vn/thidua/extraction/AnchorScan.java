package vn.thidua.extraction;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * The one pass over all characters. It notes where a document may be named: kinds by their words, numbers by the
 * oblique stroke before a letter; everything dearer happens only there.
 */
final class AnchorScan {

    private static final int LETTERS = Letters.GAP + 1;

    /** First three folded letters of all kinds, a blank counting as one; the words of most sentences fail here. */
    private static final boolean[] KIND_BEGINNING = beginnings(
            "ngh", "quy", "qui", "chi", "chu", "tho", "huo", "ke ", "ket", "pha", "phu", "phi", "de ", "du ", "ban",
            "bao", "bie", "to ", "hop", "con", "gia", "hie", "lua", "len", "bo ", "sac", "die", "van");

    private int[] places = new int[64];
    private @Nullable Match<KindPhrase>[] kinds = newMatches(64);
    private int size;

    private AnchorScan() {}

    static AnchorScan of(TextView view) {
        var scan = new AnchorScan();
        scan.run(view);
        return scan;
    }

    int size() {
        return size;
    }

    int place(int anchor) {
        return places[anchor];
    }

    /** The kind that begins at the anchor's place, or null where the anchor is an oblique stroke. */
    @Nullable
    Match<KindPhrase> kind(int anchor) {
        return kinds[anchor];
    }

    private void run(TextView view) {
        char[] chars = view.chars;
        int length = view.length;
        boolean noisy = view.noisy();
        int i = 0;
        while (i < length) {
            char c = chars[i];
            if (Letters.isWord(c)) {
                if (noisy || mayBegin(view, i)) {
                    Match<KindPhrase> kind = KindWords.at(view, i);
                    if (kind != null) {
                        add(i, kind);
                    }
                }
                i = wordEnd(chars, i + 1, length);
            } else {
                if (c == '/' && beforeLetterOrYear(view, i)) {
                    add(i, null);
                }
                i++;
            }
        }
    }

    /** Signs that stand between capitals and small letters in the alphabet of a computer end no word. */
    private static int wordEnd(char[] chars, int from, int length) {
        int i = from;
        while (i < length && (Letters.isWord(chars[i]) || (chars[i] >= 'A' && chars[i] <= 'z'))) {
            i++;
        }
        return i;
    }

    private static boolean beforeLetterOrYear(TextView view, int stroke) {
        char next = view.at(stroke + 1);
        if (Letters.isDigit(next)) {
            int i = stroke + 1;
            while (i < stroke + 5 && Letters.isWord(view.at(i))) {
                i++;
            }
            char after = view.at(i);
            return i == stroke + 5 && (after == '/' || Letters.isBlank(after) || Letters.isDash(after));
        }
        return Letters.isLetter(next) || Letters.isBlank(next);
    }

    private static boolean mayBegin(TextView view, int i) {
        int first = Letters.place(view.chars[i]);
        int second = Letters.place(view.at(i + 1));
        int third = Letters.place(view.at(i + 2));
        return (first | second | third) >= 0 && KIND_BEGINNING[(first * LETTERS + second) * LETTERS + third];
    }

    private void add(int place, @Nullable Match<KindPhrase> kind) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        places[size] = place;
        kinds[size] = kind;
        size++;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Match<KindPhrase>[] newMatches(int length) {
        return (Match<KindPhrase>[]) new Match<?>[length];
    }

    private static boolean[] beginnings(String... triples) {
        boolean[] set = new boolean[LETTERS * LETTERS * LETTERS];
        for (String triple : triples) {
            int index = 0;
            for (int i = 0; i < 3; i++) {
                index = index * LETTERS + Letters.place(triple.charAt(i));
            }
            set[index] = true;
        }
        return set;
    }
}
