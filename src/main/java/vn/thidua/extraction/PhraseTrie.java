package vn.thidua.extraction;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Folding;

/**
 * Finds which of many phrases begins at a place, in time bounded by the longest phrase. Case and marks do not matter;
 * between two words any blanks, one line end and a comma or dash may stand. A text that lost its marks to a scanner is matched
 * by its consonants: "Quyét dinh", "thyc hién".
 */
final class PhraseTrie<V> {

    /** Blanks within a phrase that are still read as one gap. */
    private static final int WIDEST_GAP = 12;

    private final Node<V> exact = new Node<>();
    private final Node<V> noisy = new Node<>();
    private final boolean marked;

    /** @param end exclusive */
    record Match<V>(int start, int end, V value) {}

    private static final class Node<V> {
        @SuppressWarnings("unchecked")
        private final @Nullable Node<V>[] next = (Node<V>[]) new Node<?>[27];

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

        private Node<V> after(char c) {
            return Objects.requireNonNull(child(c));
        }

        private @Nullable Node<V> child(char c) {
            int slot = slot(c);
            return slot < 0 ? null : next[slot];
        }

        private static int slot(char c) {
            return c == ' ' ? 26 : c >= 'a' && c <= 'z' ? c - 'a' : -1;
        }
    }

    private PhraseTrie(Map<String, V> phrases, boolean marked) {
        this.marked = marked;
        new TreeMap<>(phrases).forEach((phrase, value) -> {
            String folded = String.join(" ", Folding.words(phrase));
            put(exact, folded, phrase, value);
            put(noisy, folded.contains(" ") ? skeleton(folded) : folded, phrase, value);
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

    /** "hóa" and "hoá", "ủy" and "uỷ". */
    private static boolean isMovableTone(TextView view, int index) {
        return isPair(view.folded(index), view.folded(index + 1)) || isPair(view.folded(index - 1), view.folded(index));
    }

    private static boolean isPair(char first, char second) {
        return (first == 'o' && (second == 'a' || second == 'e')) || (first == 'u' && second == 'y');
    }

    /** The longest phrase that begins here and ends with a whole word, or null. */
    @Nullable Match<V> match(TextView view, int start) {
        Match<V> found = matchExact(view, start);
        return found == null && view.noisy() ? matchNoisy(view, start) : found;
    }

    private @Nullable Match<V> matchExact(TextView view, int start) {
        Node<V> node = exact;
        Match<V> best = null;
        int i = start;
        while (true) {
            char c = view.folded(i);
            if (c >= 'a' && c <= 'z') {
                Node<V> child = node.child(c);
                if (child == null) {
                    return best;
                }
                node = child;
                i++;
                continue;
            }
            if (node.value != null
                    && !Letters.isDigit(c)
                    && (!marked || view.noisy() || hasMarks(view, start, i, node.phrase))) {
                best = new Match<>(start, i, node.value);
            }
            Node<V> child = node.child(' ');
            int next = gapEnd(view, i);
            if (child == null || next < 0) {
                return best;
            }
            node = child;
            i = next;
        }
    }

    /** Vowels of a run count as one; a d may be a misread vowel. */
    private @Nullable Match<V> matchNoisy(TextView view, int start) {
        return walk(view, start, start, noisy, false, 0);
    }

    private @Nullable Match<V> walk(TextView view, int start, int at, Node<V> from, boolean inVowels, int depth) {
        Node<V> node = from;
        boolean vowels = inVowels;
        Match<V> best = null;
        int i = at;
        while (true) {
            char c = view.folded(i);
            boolean vowel = isMaybeVowel(c);
            if (vowel && vowels) {
                i++;
                continue;
            }
            if (c == 'd' && depth < 6) {
                Match<V> asVowel = vowels
                        ? walk(view, start, i + 1, node, true, depth + 1)
                        : node.child('a') == null
                                ? null
                                : walk(view, start, i + 1, node.after('a'), true, depth + 1);
                if (asVowel != null) {
                    return asVowel;
                }
            }
            if (vowel || (c >= 'a' && c <= 'z')) {
                Node<V> child = node.child(vowel ? 'a' : c);
                if (child == null) {
                    return best;
                }
                node = child;
                vowels = vowel;
                i++;
                continue;
            }
            if (node.value != null) {
                best = new Match<>(start, i, node.value);
            }
            Node<V> child = node.child(' ');
            int next = gapEnd(view, i);
            if (child == null || next < 0) {
                return best;
            }
            node = child;
            vowels = false;
            i = next;
        }
    }

    private static boolean isMaybeVowel(char c) {
        return Letters.isVowel(c) || c == '6' || c == '0' || c == '\u00A2' || c == '\u00A9' || c == '@';
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
            boolean sign = c == ',' || (i > index && Letters.isDash(c));
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

    private static String skeleton(String folded) {
        var skeleton = new StringBuilder();
        boolean vowels = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean vowel = Letters.isVowel(c);
            if (!vowel || !vowels) {
                skeleton.append(vowel ? 'a' : c);
            }
            vowels = vowel;
        }
        return skeleton.toString();
    }
}
