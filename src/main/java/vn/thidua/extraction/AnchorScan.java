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
            "bao", "bie", "to ", "hop", "con", "gia", "hie", "lua", "len", "bo ", "sac", "die", "van", "cv ");

    /** The same by the keys of words, to be confirmed: a digit counts as some letter there. */
    private static final boolean[] LIKELY = likely();

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
        Words words = view.words;
        boolean noisy = view.noisy();
        int gap = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            strokes(view, gap, start);
            int beginning = words.beginning(word);
            if (noisy || beginning < 0 || LIKELY[beginning]) {
                kind(view, start);
            }
            gap = words.end(word);
        }
        strokes(view, gap, view.length);
    }

    private void strokes(TextView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.chars[i] == '/' && beforeLetterOrYear(view, i)) {
                add(i, null);
            }
        }
    }

    private void kind(TextView view, int start) {
        if ((view.noisy() || mayBegin(view, start)) && !isJoined(view.chars, start)) {
            Match<KindPhrase> kind = KindWords.at(view, start);
            if (kind != null) {
                add(start, kind);
            }
        }
    }

    /** Behind a letter the signs between capitals and small letters, as in "so_bo", end no word. */
    private static boolean isJoined(char[] chars, int start) {
        int i = start;
        while (i > 0 && chars[i - 1] > 'Z' && chars[i - 1] < 'a') {
            i--;
        }
        return i < start && i > 0 && Letters.isWord(chars[i - 1]);
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

    private static boolean[] likely() {
        boolean[] likely = new boolean[Words.BEGINNINGS];
        for (int index = 0; index < KIND_BEGINNING.length; index++) {
            int first = index / (LETTERS * LETTERS);
            int second = index / LETTERS % LETTERS;
            int third = index % LETTERS;
            int last = third == Letters.GAP ? 0 : third + 1;
            int beginning = ((first + 1) << 2 * Words.BITS) | ((second + 1) << Words.BITS) | last;
            likely[beginning % likely.length] |= KIND_BEGINNING[index];
        }
        return likely;
    }
}
