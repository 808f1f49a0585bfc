package vn.thidua.directive;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How well an issuer's name as somebody writes it agrees with the names that are recorded. */
enum IssuerMatch {
    SAME,
    /** All words of one stand in the other, in their order: "UBND thị xã" for "UBND thị xã Mỹ Hào". */
    PARTIAL,
    /** One word differs by one letter: "Mỹ Hòa", "Mỹ Hào". It may be a slip, and it may be another place. */
    SIMILAR,
    /** One name holds the other, but of a body above or below it: "UBND thành phố X", "UBND quận Y, thành phố X". */
    OTHER_LEVEL,
    DIFFERENT;

    private static final int FEWEST_WORDS = 2;

    private static final Set<String> LEVELS =
            Set.of("tinh", "thanh pho", "quan", "huyen", "thi xa", "xa", "phuong", "thi tran", "dac khu");

    /** Words of names that are like those for places only without their marks, or have them inside. */
    private static final Set<String> NO_LEVELS = Set.of("xa hoi", "quan su", "quan doi", "quan khu", "quan chung");

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
            var level = level(words);
            var otherLevel = level(otherWords);
            var contradict = !level.isEmpty() && !otherLevel.isEmpty() && !level.equals(otherLevel);
            return contradict || namesAnotherBetween(words, otherWords) ? OTHER_LEVEL : PARTIAL;
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

    /**
     * Whether the longer name has a whole place where the shorter goes on: "UBND thành phố [Thủ Đức, thành phố] Hồ Chí
     * Minh". The mere word for the sort of place may be left out.
     */
    private static boolean namesAnotherBetween(List<String> one, List<String> other) {
        var longer = one.size() > other.size() ? one : other;
        var shorter = one.size() > other.size() ? other : one;
        int at = longer.indexOf(shorter.get(0)) + 1;
        for (var word : shorter.subList(1, shorter.size())) {
            int next = at;
            while (next < longer.size() && !longer.get(next).equals(word)) {
                next++;
            }
            var between = longer.subList(at, Math.min(next, longer.size()));
            var level = level(between);
            if (!level.isEmpty() && !level.equals(String.join(" ", between))) {
                return true;
            }
            at = next + 1;
            if (at > longer.size()) {
                return false;
            }
        }
        return false;
    }

    /** The level of the body named: the first word for a sort of place; empty when there is none. */
    private static String level(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (LEVELS.contains(word + " " + next)) {
                return word + " " + next;
            }
            if (LEVELS.contains(word) && !NO_LEVELS.contains(word + " " + next) && !afterLocal(words, i)) {
                return word;
            }
        }
        return "";
    }

    /** "địa phương" has the syllable of "phường". */
    private static boolean afterLocal(List<String> words, int index) {
        return index > 0 && words.get(index - 1).equals("dia");
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
