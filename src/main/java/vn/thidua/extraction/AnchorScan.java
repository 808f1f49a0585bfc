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

    /** First two folded letters of all kinds; the words of most sentences fail here. */
    private static final boolean[] KIND_BEGINNING = beginnings(
            "ng", "qu", "ch", "qu", "th", "hu", "ke", "ph", "de", "du", "ba", "bi", "to", "ho", "co", "gi", "hi", "lu",
            "le", "bo", "sa", "di", "va");

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
    @Nullable Match<KindPhrase> kind(int anchor) {
        return kinds[anchor];
    }

    private void run(TextView view) {
        char[] chars = view.chars;
        int length = view.length;
        boolean noisy = view.noisy();
        boolean inWord = false;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c == '/') {
                inWord = false;
                if (beforeLetterOrYear(view, i)) {
                    add(i, null);
                }
            } else if (c < '0') {
                inWord = false;
            } else if (!inWord) {
                inWord = Letters.isWord(c);
                if (inWord && (noisy || mayBegin(c, view.folded(i + 1)))) {
                    Match<KindPhrase> kind = KindWords.at(view, i);
                    if (kind != null) {
                        add(i, kind);
                    }
                }
            } else if (c > 'z' || c < 'A') {
                inWord = Letters.isWord(c);
            }
        }
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

    private static boolean mayBegin(char first, char foldedSecond) {
        char folded = Letters.fold(first);
        return folded >= 'a'
                && folded <= 'z'
                && foldedSecond >= 'a'
                && foldedSecond <= 'z'
                && KIND_BEGINNING[(folded - 'a') * 26 + foldedSecond - 'a'];
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

    private static boolean[] beginnings(String... pairs) {
        boolean[] set = new boolean[26 * 26];
        for (String pair : pairs) {
            set[(pair.charAt(0) - 'a') * 26 + pair.charAt(1) - 'a'] = true;
        }
        return set;
    }
}
