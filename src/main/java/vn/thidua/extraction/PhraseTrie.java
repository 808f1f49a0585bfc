package vn.thidua.extraction;

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

    /** The slot of the blank between two words, behind those of the letters. */
    private static final int BLANK = 26;

    private static final String VOWELS = "aeiouy";

    private final Node<V> exact = new Node<>();
    private final boolean marked;

    /**
     * @param end exclusive
     * @param phrase the phrase found, as it was given
     */
    record Match<V>(int start, int end, String phrase, V value) {}

    private static final class Node<V> {
        @SuppressWarnings("unchecked")
        private final @Nullable Node<V>[] next = (Node<V>[]) new Node<?>[BLANK + 1];

        private @Nullable V value;
        private String phrase = "";

        private Node<V> descend(char c) {
            int slot = slot(c);
            Node<V> child = next[slot];
            if (child == null) {
                child = new Node<>();
                next[slot] = child;
            }
            return child;
        }

        /** Short words without a consonant at both ends are too like others. */
        private boolean mayBeMisread() {
            int last = phrase.length() - 1;
            return phrase.indexOf(' ') > 0
                    || (last >= 2 && isConsonant(phrase.charAt(0)) && isConsonant(phrase.charAt(last)));
        }

        private static boolean isConsonant(char c) {
            return !Letters.isVowel(Letters.fold(c));
        }

        private @Nullable Node<V> child(char c) {
            int slot = slot(c);
            return slot < 0 ? null : next[slot];
        }

        private static int slot(char c) {
            return c == ' ' ? BLANK : c >= 'a' && c <= 'z' ? c - 'a' : -1;
        }
    }

    private PhraseTrie(Map<String, V> phrases, boolean marked) {
        this.marked = marked;
        new TreeMap<>(phrases).forEach((phrase, value) -> {
            String folded = String.join(" ", Folding.words(phrase));
            put(exact, folded, phrase, value);
        });
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

    private static <V> void put(Node<V> root, String folded, String phrase, V value) {
        Node<V> node = root;
        for (int i = 0; i < folded.length(); i++) {
            node = node.descend(folded.charAt(i));
        }
        if (node.value == null) {
            node.value = value;
            node.phrase = phrase;
        }
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
            char c = Character.toLowerCase(view.chars[i++]);
            if (c != Character.toLowerCase(wanted) && !isMovableTone(view, i - 1)) {
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
        Match<V> found = matchExact(view, start, limit);
        if (!view.damaged()) {
            return found;
        }
        Match<V> misread = walk(view, start, start, exact, view.noisy() ? MOST_MISREAD : 1);
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
        int length = limit;
        Node<V> node = exact;
        Match<V> best = null;
        int i = start;
        while (true) {
            char c = i < length ? Letters.fold(chars[i]) : '\n';
            if (c >= 'a' && c <= 'z') {
                Node<V> child = node.next[c - 'a'];
                if (child == null) {
                    return best;
                }
                node = child;
                i++;
                continue;
            }
            if (node.value != null
                    && !Letters.isDigit(c)
                    && (!marked || mayLackMarks(view, node.phrase) || hasMarks(view, start, i, node.phrase))) {
                best = new Match<>(start, i, node.phrase, node.value);
            }
            Node<V> child = node.next[BLANK];
            int next = child == null ? -1 : gapEnd(view, i);
            if (child == null || next < 0) {
                return best;
            }
            node = child;
            i = next;
        }
    }

    /** In a text that lost some marks one word without them could still be another one; several are the phrase. */
    private static boolean mayLackMarks(TextView view, String phrase) {
        return view.noisy() || (view.damaged() && phrase.indexOf(' ') > 0);
    }

    /** Consonants must be right; for a vowel with its marks a scanner may give any character, at a cost two. */
    private @Nullable Match<V> walk(TextView view, int start, int i, Node<V> node, int left) {
        char c = view.folded(i);
        boolean ampersand = c == '&' && i > start && view.noisy();
        if (!ampersand && !Letters.isWord(view.at(i))) {
            Match<V> best =
                    node.value != null && node.mayBeMisread() ? new Match<>(start, i, node.phrase, node.value) : null;
            Node<V> child = node.child(' ');
            int next = child == null ? -1 : gapEnd(view, i);
            Match<V> longer = child == null || next < 0 ? null : walk(view, start, next, child, left);
            return longer == null ? best : longer;
        }
        Node<V> same = node.child(c);
        Match<V> best = same == null ? null : walk(view, start, i + 1, same, left);
        Node<V> stroke = left > 0 && (c == 'p' || c == 'b' || c == 'o') ? node.child('d') : null;
        if (stroke != null) {
            best = longest(best, walk(view, start, i + 1, stroke, left - 1));
        }
        for (int slot = 0; slot < VOWELS.length(); slot++) {
            char vowel = VOWELS.charAt(slot);
            Node<V> child = vowel == c ? null : node.child(vowel);
            if (child != null) {
                int cost = view.noisy() && (Letters.isVowel(c) || Letters.isDigit(c)) ? 0 : 1;
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
