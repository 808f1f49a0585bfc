package vn.thidua.finding.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.ComposedText;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.TextSpan;
import vn.thidua.text.Text;

/**
 * "75 năm … (11/6/1948 - 11/6/2024)": the years must differ by the number in front. Only ranges whose two days are one
 * day of the year are anniversaries. Where the text has the event's other year elsewhere, that year is suggested, else
 * the number.
 */
final class Anniversary implements FindingRule {

    /** How far in front of the range the number may stand. */
    private static final int REACH = 220;

    private static final Pattern RANGE = Pattern.compile(
            "\\(\\s*([0-9]{1,2})\\s*/\\s*([0-9]{1,2})\\s*/\\s*([0-9]{4})\\s*[-–—]\\s*([0-9]{1,2})\\s*/\\s*([0-9]{1,2})\\s*/\\s*([0-9]{4})\\s*\\)");

    /** Also as scans have it: nam, ndm, ném. */
    private static final Pattern YEARS = Pattern.compile("(?<![0-9/])([0-9]{1,4})\\s+[nN]\\p{L}m(?!\\p{L})");

    private record Range(int start, int end, String day, int from, int to) {}

    private record Counted(Range range, int years, int start) {}

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var read = directive.text();
        if (read != null) {
            return inText(read.composed());
        }
        var subject = directive.self().subject();
        return subject == null
                ? Stream.empty()
                : inText(ComposedText.of(subject))
                        .map(finding -> Finding.ofField(
                                        finding.code(), directive.self(), "#/directive/subject", finding.explanation())
                                .suggesting(finding.suggestion()));
    }

    private static Stream<Finding> inText(ComposedText text) {
        var ranges = ranges(text.text());
        Map<String, Set<Integer>> beginnings = new HashMap<>();
        ranges.forEach(range ->
                beginnings.computeIfAbsent(range.day, day -> new HashSet<>()).add(range.from));
        var findings = new ArrayList<Finding>();
        int behind = 0;
        for (var range : ranges) {
            counted(text.text(), range, behind)
                    .filter(counted -> counted.years != range.to - range.from)
                    .ifPresent(counted ->
                            findings.add(finding(text, counted, beginnings.getOrDefault(range.day, Set.of()))));
            behind = range.end;
        }
        return findings.stream();
    }

    private static List<Range> ranges(String text) {
        var ranges = new ArrayList<Range>();
        Matcher found = RANGE.matcher(text);
        while (found.find()) {
            var day = Integer.parseInt(found.group(1)) + "/" + Integer.parseInt(found.group(2));
            var lastDay = Integer.parseInt(found.group(4)) + "/" + Integer.parseInt(found.group(5));
            if (day.equals(lastDay)) {
                ranges.add(new Range(
                        found.start(),
                        found.end(),
                        day,
                        Integer.parseInt(found.group(3)),
                        Integer.parseInt(found.group(6))));
            }
        }
        return ranges;
    }

    /** The last number of years in front of the range, in its sentence and behind the range before. */
    private static Optional<Counted> counted(String text, Range range, int behind) {
        int from = Math.max(behind, range.start - REACH);
        int sentence = text.substring(from, range.start).lastIndexOf(". ");
        Matcher years = YEARS.matcher(text).region(sentence < 0 ? from : from + sentence, range.start);
        Counted last = null;
        while (years.find()) {
            last = new Counted(range, Integer.parseInt(years.group(1)), years.start());
        }
        return Optional.ofNullable(last);
    }

    private static Finding finding(ComposedText text, Counted counted, Set<Integer> beginnings) {
        var range = counted.range;
        int difference = range.to - range.from;
        int fitting = range.to - counted.years;
        var otherYear = beginnings.contains(fitting);
        TextSpan span = text.span(counted.start, range.end);
        var words = text.text().substring(counted.start, range.end);
        var explanation = Text.of(
                "Từ %d đến %d là %d năm, không phải %d.".formatted(range.from, range.to, difference, counted.years)
                        + (otherYear ? " Chỗ khác trong văn bản ghi năm " + fitting + "." : ""),
                "From %d to %d it is %d years, not %d.".formatted(range.from, range.to, difference, counted.years)
                        + (otherYear ? " Elsewhere the text has " + fitting + "." : ""));
        return Finding.ofWords(FindingCode.ANNIVERSARY_ARITHMETIC, words, span, explanation)
                .suggesting(suggestion(otherYear, fitting, difference));
    }

    private static @Nullable String suggestion(boolean otherYear, int fitting, int difference) {
        if (otherYear) {
            return String.valueOf(fitting);
        }
        return difference > 0 ? String.valueOf(difference) : null;
    }
}
