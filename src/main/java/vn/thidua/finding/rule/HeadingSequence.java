package vn.thidua.finding.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.ReadText.Item;
import vn.thidua.text.Text;

/**
 * Marks of one sort below one heading that leave one out or repeat one: I, II, V; 1, 2, 3, 3. Articles run through all
 * chapters and are taken together. Letters follow the Vietnamese alphabet (a b c d đ e g h i k …) or the Latin one.
 */
final class HeadingSequence implements FindingRule {

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern NUMBER = Pattern.compile("(?:[0-9]+\\.)*([0-9]{1,3})");
    private static final Pattern ARTICLE = Pattern.compile("Điều ([0-9]{1,3})\\p{L}?");
    private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int MOST = 20;

    private record Place(Item item, int value) {}

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read == null || read.isMisread()) {
            return Stream.empty();
        }
        Map<String, List<Item>> lists = new LinkedHashMap<>();
        for (var item : read.outline()) {
            lists.computeIfAbsent(key(item), parent -> new ArrayList<>()).add(item);
        }
        return lists.values().stream().flatMap(HeadingSequence::gaps).limit(MOST);
    }

    private static String key(Item item) {
        if (ARTICLE.matcher(item.label()).matches()) {
            return "Điều";
        }
        var parents = item.path().subList(0, Math.max(0, item.path().size() - 1));
        return String.join("\u0001", parents) + "\u0002" + sort(item.label());
    }

    private static String sort(String label) {
        if (ROMAN.matcher(label).matches()) {
            return "I";
        }
        if (NUMBER.matcher(label).matches()) {
            return "1/" + label.chars().filter(c -> c == '.').count();
        }
        return label.length() == 1 && Character.isLowerCase(label.charAt(0)) ? "a" : "?" + label;
    }

    private static Stream<Finding> gaps(List<Item> items) {
        var sort = sort(items.get(0).label());
        if (sort.equals("a")) {
            return gapsOf(letters(items));
        }
        return gapsOf(items.stream()
                .map(item -> new Place(item, value(item.label()).orElse(0)))
                .toList());
    }

    /** By whichever alphabet fits without a gap; by the Vietnamese one where neither does. */
    private static List<Place> letters(List<Item> items) {
        return Stream.of(VIETNAMESE, LATIN)
                .map(alphabet -> items.stream()
                        .map(item ->
                                new Place(item, alphabet.indexOf(item.label().charAt(0)) + 1))
                        .toList())
                .filter(places -> places.stream().allMatch(place -> place.value > 0)
                        && Stream.iterate(1, i -> i < places.size(), i -> i + 1).allMatch(i -> follows(places, i)))
                .findFirst()
                .orElseGet(() -> items.stream()
                        .map(item ->
                                new Place(item, VIETNAMESE.indexOf(item.label().charAt(0)) + 1))
                        .toList());
    }

    private static boolean follows(List<Place> places, int i) {
        var before = places.get(i - 1).value;
        var value = places.get(i).value;
        return value == before + 1 || value == 1;
    }

    private static Stream<Finding> gapsOf(List<Place> places) {
        if (places.size() < 2 || places.stream().anyMatch(place -> place.value == 0)) {
            return Stream.empty();
        }
        return Stream.iterate(1, i -> i < places.size(), i -> i + 1)
                .filter(i -> !follows(places, i))
                .filter(i -> isSlip(places, i))
                .map(i -> finding(places, i));
    }

    /** A leap far ahead or back is another list, or a number that happens to begin a line. */
    private static boolean isSlip(List<Place> places, int i) {
        int step = places.get(i).value - places.get(i - 1).value;
        return step == 0 || step >= 2 && step <= 4;
    }

    private static OptionalInt value(String label) {
        if (ROMAN.matcher(label).matches()) {
            return OptionalInt.of(roman(label));
        }
        var article = ARTICLE.matcher(label);
        if (article.matches()) {
            return OptionalInt.of(Integer.parseInt(article.group(1)));
        }
        var number = NUMBER.matcher(label);
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    private static int roman(String label) {
        int sum = 0;
        int last = 0;
        for (int i = label.length() - 1; i >= 0; i--) {
            int value = switch (label.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                default -> 10;
            };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }

    private static Finding finding(List<Place> places, int i) {
        var shown = places.subList(Math.max(0, i - 4), i + 1).stream()
                .map(place -> place.item.label())
                .collect(Collectors.joining(", "));
        var item = places.get(i).item;
        var parents =
                String.join(".", item.path().subList(0, Math.max(0, item.path().size() - 1)));
        var where = parents.isEmpty() ? shown : parents + ": " + shown;
        var repeated = Objects.equals(places.get(i).value, places.get(i - 1).value);
        return Finding.ofWords(
                FindingCode.HEADING_SEQUENCE,
                where,
                item.span(),
                repeated
                        ? Text.of("Số mục lặp lại: " + where + ".", "A mark is repeated: " + where + ".")
                        : Text.of("Đánh số nhảy cóc: " + where + ".", "The numbering leaps: " + where + "."));
    }
}
