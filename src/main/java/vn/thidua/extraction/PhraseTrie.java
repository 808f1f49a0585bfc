package vn.thidua.extraction;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Folding;

/**
 * Finds which of many phrases begins at a place, in time bounded by the longest phrase. Case and marks do not matter;
 * between two words any blanks, one line end and a comma or dash may stand. A text that lost its marks to a scanner is
 * matched by its consonants: "Quyét dinh", "thyc hién".
 */
final class PhraseTrie<V> {

    /** Blanks within a phrase that are still read as one gap. */
    private static final int WIDEST_GAP = 12;

    /** Characters of one phrase that may be misread worse than one vowel for another. */
    private static final int MOST_MISREAD = 2;

    /** Children of a node: one for each letter, one for the gap between two words. */
    private static final int WIDTH = Letters.GAP + 1;

    private static final String VOWELS = "aeiouy";

    /** The number of each node's child by {@link Letters#place}; 0 for none, as the root is nobody's child. */
    private char[] next = new char[64 * WIDTH];

    /** For each node which of the {@link #VOWELS} go on from it, one bit each. */
    private byte[] vowels = new byte[64];

    /** The phrases that end at a node. */
    private @Nullable Entry<V>[] ends = newEntries(64);

    /** The first three places of all phrases, one bit for each triple: most words of a text fail here. */
    private final long[] beginnings = new long[WIDTH * WIDTH * WIDTH / Long.SIZE + 1];

    private final boolean marked;
    private int nodes = 1;

    /**
     * @param end exclusive
     * @param phrase the phrase found, as it was given
     */
    record Match<V>(int start, int end, String phrase, V value) {}

    /**
     * @param several words
     * @param mayBeMisread short words without a consonant at both ends are too like others
     */
    private record Entry<V>(String phrase, V value, boolean several, boolean mayBeMisread) {

        static <V> Entry<V> of(String phrase, V value) {
            int last = phrase.length() - 1;
            boolean several = phrase.indexOf(' ') > 0;
            boolean framed = last >= 2 && isConsonant(phrase.charAt(0)) && isConsonant(phrase.charAt(last));
            return new Entry<>(phrase, value, several, several || framed);
        }

        private static boolean isConsonant(char c) {
            return !Letters.isVowel(Letters.fold(c));
        }

        Match<V> match(int start, int end) {
            return new Match<>(start, end, phrase, value);
        }
    }

    private PhraseTrie(Map<String, V> phrases, boolean marked) {
        this.marked = marked;
        new TreeMap<>(phrases).forEach((phrase, value) -> {
            String folded = String.join(" ", Folding.words(phrase));
            put(folded, Entry.of(phrase, value));
            addBeginning(folded);
        });
        next = Arrays.copyOf(next, nodes * WIDTH);
        ends = Arrays.copyOf(ends, nodes);
        vowels = Arrays.copyOf(vowels, nodes);
        for (int link = 0; link < next.length; link++) {
            int vowel = VOWELS.indexOf('a' + link % WIDTH);
            vowels[link / WIDTH] |= (byte) (next[link] == 0 || vowel < 0 ? 0 : 1 << vowel);
        }
    }

    /** Phrases found whatever their marks. */
    static <V> PhraseTrie<V> folded(Map<String, V> phrases) {
        return new PhraseTrie<>(phrases, false);
    }

    /** Phrases of which a text that has marks must show the right ones: "số" is not "Sở". */
    static <V> PhraseTrie<V> marked(Map<String, V> phrases) {
        return new PhraseTrie<>(phrases, true);
    }

    static PhraseTrie<Boolean> marked(String... phrases) {
        return marked(Stream.of(phrases).collect(Collectors.toMap(phrase -> phrase, phrase -> true)));
    }

    private void put(String folded, Entry<V> entry) {
        int node = 0;
        for (int i = 0; i < folded.length(); i++) {
            int link = node * WIDTH + Letters.place(folded.charAt(i));
            node = next[link];
            if (node == 0) {
                grow();
                node = nodes++;
                next[link] = (char) node;
            }
        }
        if (ends[node] == null) {
            ends[node] = entry;
        }
    }

    private void grow() {
        if (nodes == ends.length) {
            next = Arrays.copyOf(next, nodes * 2 * WIDTH);
            ends = Arrays.copyOf(ends, nodes * 2);
        }
    }

    /** Behind a word of one letter the gap may be of any width. */
    private void addBeginning(String folded) {
        int first = Letters.place(folded.charAt(0));
        int second = folded.length() < 2 ? Letters.GAP : Letters.place(folded.charAt(1));
        int third = folded.length() < 3 ? Letters.GAP : Letters.place(folded.charAt(2));
        for (int place = 0; place < WIDTH; place++) {
            if (place == third || second == Letters.GAP) {
                int triple = (first * WIDTH + second) * WIDTH + place;
                beginnings[triple >> 6] |= 1L << triple;
            }
        }
    }

    private boolean mayBegin(TextView view, int start, int limit) {
        int first = placeAt(view, start, limit);
        int second = placeAt(view, start + 1, limit);
        int third = placeAt(view, start + 2, limit);
        int triple = (first * WIDTH + second) * WIDTH + third;
        return (beginnings[triple >> 6] & 1L << triple) != 0;
    }

    /** Everything but a letter is a gap here. */
    private static int placeAt(TextView view, int index, int limit) {
        int place = index < limit ? Letters.place(view.chars[index]) : -1;
        return place < 0 ? Letters.GAP : place;
    }

    @SuppressWarnings("unchecked")
    private static <V> @Nullable Entry<V>[] newEntries(int length) {
        return (Entry<V>[]) new Entry<?>[length];
    }

    private int child(int node, char c) {
        int place = Letters.place(c);
        return place < 0 ? 0 : next[node * WIDTH + place];
    }

    /** Whether the words have the phrase's marks; the place of a tone on two vowels is a matter of taste. */
    static boolean hasMarks(TextView view, int start, int end, String phrase) {
        int i = start;
        for (int j = 0; j < phrase.length(); j++) {
            char wanted = phrase.charAt(j);
            if (!Letters.isLetter(wanted)) {
                continue;
            }
            while (i < end && !Letters.isLetter(view.chars[i])) {
                i++;
            }
            if (i == end) {
                return false;
            }
            char c = Letters.lower(view.chars[i++]);
            if (c != Letters.lower(wanted) && !isMovableTone(view, i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words have the phrase's letters, whatever their marks. */
    static boolean hasLetters(TextView view, int start, int end, String phrase) {
        int i = start;
        for (int j = 0; j < phrase.length(); j++) {
            char wanted = Letters.fold(phrase.charAt(j));
            if (!Letters.isLetter(wanted)) {
                continue;
            }
            while (i < end && !Letters.isWord(view.chars[i])) {
                i++;
            }
            if (i == end || view.folded(i++) != wanted) {
                return false;
            }
        }
        return true;
    }

    /** "hóa" and "hoá", "ủy" and "uỷ". */
    private static boolean isMovableTone(TextView view, int index) {
        return isPair(view.folded(index), view.folded(index + 1)) || isPair(view.folded(index - 1), view.folded(index));
    }

    private static boolean isPair(char first, char second) {
        return (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
    }

    /** The longest phrase that begins here and ends with a whole word, or null. */
    @Nullable
    Match<V> match(TextView view, int start) {
        return match(view, start, view.length);
    }

    /** As {@link #match(TextView, int)}, of a phrase that ends before this place. */
    @Nullable
    Match<V> match(TextView view, int start, int limit) {
        Match<V> found = mayBegin(view, start, limit) ? matchExact(view, start, limit) : null;
        if (!view.damaged()) {
            return found;
        }
        Match<V> misread = walk(view, start, start, 0, view.noisy() ? MOST_MISREAD : 1);
        if (misread != null && misread.end > limit) {
            return found;
        }
        if (misread != null && !view.noisy() && misread.phrase.indexOf(' ') < 0) {
            return found;
        }
        boolean further = misread != null
                && (found == null || (misread.end > found.end && misread.phrase.startsWith(found.phrase)));
        return further ? misread : found;
    }

    private @Nullable Match<V> matchExact(TextView view, int start, int limit) {
        char[] chars = view.chars;
        int node = 0;
        Match<V> best = null;
        int i = start;
        while (true) {
            char c = i < limit ? chars[i] : '\n';
            int place = Letters.place(c);
            if (place >= 0 && place < Letters.GAP) {
                node = next[node * WIDTH + place];
                if (node == 0) {
                    return best;
                }
                i++;
                continue;
            }
            Entry<V> entry = ends[node];
            if (entry != null && !Letters.isDigit(c) && isWritten(entry, view, start, i)) {
                best = entry.match(start, i);
            }
            node = next[node * WIDTH + Letters.GAP];
            i = node == 0 ? -1 : gapEnd(view, i);
            if (i < 0) {
                return best;
            }
        }
    }

    /**
     * Whether the marks are right. In a text that lost some marks one word without them could still be another one;
     * several are the phrase.
     */
    private boolean isWritten(Entry<V> entry, TextView view, int start, int end) {
        return !marked || view.noisy() || (view.damaged() && entry.several) || hasMarks(view, start, end, entry.phrase);
    }

    /** Consonants must be right; for a vowel with its marks a scanner may give any character, at a cost two. */
    private @Nullable Match<V> walk(TextView view, int start, int i, int node, int left) {
        char c = view.folded(i);
        boolean ampersand = c == '&' && i > start && view.noisy();
        if (!ampersand && !Letters.isWord(view.at(i))) {
            Entry<V> entry = ends[node];
            Match<V> best = entry != null && entry.mayBeMisread ? entry.match(start, i) : null;
            int child = next[node * WIDTH + Letters.GAP];
            int word = child == 0 ? -1 : gapEnd(view, i);
            Match<V> longer = word < 0 ? null : walk(view, start, word, child, left);
            return longer == null ? best : longer;
        }
        int same = ampersand ? 0 : child(node, c);
        Match<V> best = same == 0 ? null : walk(view, start, i + 1, same, left);
        if (left == 0 && !view.noisy()) {
            return best;
        }
        int stroke = left > 0 && (c == 'p' || c == 'b' || c == 'o') ? next[node * WIDTH + 'd' - 'a'] : 0;
        if (stroke != 0) {
            best = longest(best, walk(view, start, i + 1, stroke, left - 1));
        }
        int cost = view.noisy() && (Letters.isVowel(c) || Letters.isDigit(c)) ? 0 : 1;
        for (int others = vowels[node]; others != 0; others &= others - 1) {
            char vowel = VOWELS.charAt(Integer.numberOfTrailingZeros(others));
            int child = vowel == c ? 0 : next[node * WIDTH + vowel - 'a'];
            if (child != 0) {
                best = longest(best, left < cost ? null : walk(view, start, i + 1, child, left - cost));
                if (left > 0 && view.noisy() && Letters.isWord(view.at(i + 1))) {
                    best = longest(best, walk(view, start, i + 2, child, left - 1));
                }
            }
        }
        return best;
    }

    private static <V> @Nullable Match<V> longest(@Nullable Match<V> one, @Nullable Match<V> other) {
        return other == null || (one != null && one.end >= other.end) ? one : other;
    }

    private static int gapEnd(TextView view, int index) {
        int lines = 0;
        int signs = 0;
        int i = index;
        while (i < view.length && i - index < WIDEST_GAP) {
            char c = view.chars[i];
            if (c == '\n' && ++lines > 1) {
                return -1;
            }
            boolean sign = c == ',' || (c == '/' && i == index) || (i > index && Letters.isDash(c));
            if (sign && ++signs > 1) {
                return -1;
            }
            if (!sign && !Letters.isBlank(c)) {
                return i > index ? i : -1;
            }
            i++;
        }
        return -1;
    }
}
