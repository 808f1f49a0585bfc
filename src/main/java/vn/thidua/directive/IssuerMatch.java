package vn.thidua.directive;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How well an issuer's name as somebody writes it agrees with the names that are recorded. */
enum IssuerMatch {
    SAME,
    /** All words of one stand in the other, in their order: "UBND thị xã" for "UBND thị xã Mỹ Hào". */
    PARTIAL,
    /** One word differs by one letter: "Mỹ Hòa", "Mỹ Hào". It may be a slip, and it may be another place. */
    SIMILAR,
    DIFFERENT;

    private static final int FEWEST_WORDS = 2;

    /** The best match of any of the names; null names are none. */
    static IssuerMatch of(String written, Stream<@Nullable String> names) {
        var key = DirectiveIdentity.issuerKey(written);
        return names.filter(Objects::nonNull)
                .map(name -> of(key, DirectiveIdentity.issuerKey(name)))
                .min(IssuerMatch::compareTo)
                .orElse(DIFFERENT);
    }

    private static IssuerMatch of(String one, String other) {
        if (one.equals(other)) {
            return SAME;
        }
        var words = List.of(one.split(" "));
        var otherWords = List.of(other.split(" "));
        if (holds(words, otherWords) || holds(otherWords, words)) {
            return PARTIAL;
        }
        return differByOneLetter(words, otherWords) ? SIMILAR : DIFFERENT;
    }

    private static boolean holds(List<String> whole, Collection<String> part) {
        if (part.size() < FEWEST_WORDS) {
            return false;
        }
        var next = whole.iterator();
        for (var word : part) {
            var found = false;
            while (!found && next.hasNext()) {
                found = next.next().equals(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean differByOneLetter(List<String> words, List<String> others) {
        if (words.size() != others.size() || words.size() < FEWEST_WORDS) {
            return false;
        }
        var differing = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var other = others.get(i);
            if (!word.equals(other)) {
                differing++;
                if (!isSlip(word, other)) {
                    return false;
                }
            }
        }
        return differing == 1;
    }

    /** One letter more, less, another, or two neighbours exchanged; numbers of districts are never slips. */
    private static boolean isSlip(String word, String other) {
        if (Math.min(word.length(), other.length()) < 2
                || Stream.of(word, other).anyMatch(one -> one.chars().anyMatch(Character::isDigit))) {
            return false;
        }
        int start = 0;
        while (start < Math.min(word.length(), other.length()) && word.charAt(start) == other.charAt(start)) {
            start++;
        }
        var left = word.substring(start);
        var right = other.substring(start);
        if (left.length() == right.length()) {
            return left.substring(1).equals(right.substring(1))
                    || (left.length() > 1
                            && left.charAt(0) == right.charAt(1)
                            && left.charAt(1) == right.charAt(0)
                            && left.substring(2).equals(right.substring(2)));
        }
        return left.length() == right.length() + 1 && left.substring(1).equals(right)
                || right.length() == left.length() + 1 && right.substring(1).equals(left);
    }
}
