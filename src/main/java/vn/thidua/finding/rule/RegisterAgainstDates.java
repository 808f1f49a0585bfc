package vn.thidua.finding.rule;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/**
 * Two documents of one register and year whose numbers run against their dates, or leap between them so far ahead of
 * the year's pace that one number or date must be doubted: at least {@value #LEAST_LEAP} numbers at
 * {@value #TIMES_PACE} times the pace of the year until then.
 */
final class RegisterAgainstDates implements FindingRule {

    private static final int LEAST_LEAP = 200;
    private static final int TIMES_PACE = 10;

    private record Entry(KnownDocument document, Optional<Mention> mention, int serial, PartialDate date) {}

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var entries = new ArrayList<Entry>();
        Stream.concat(Stream.of(directive.self()), directive.neighbours().all())
                .forEach(document -> entry(document, Optional.empty()).ifPresent(entries::add));
        Mentions.once(directive.mentions().stream())
                .forEach(mention -> entry(mention.cited(), Optional.of(mention)).ifPresent(entries::add));
        return entries.stream().collect(Collectors.groupingBy(RegisterAgainstDates::register)).values().stream()
                .flatMap(register -> inOneRegister(directive, register));
    }

    private static Stream<Finding> inOneRegister(CheckedDirective directive, List<Entry> register) {
        var byNumber =
                register.stream().sorted(Comparator.comparingInt(Entry::serial)).toList();
        return Stream.iterate(1, i -> i < byNumber.size(), i -> i + 1)
                .filter(i -> byNumber.get(i - 1).serial < byNumber.get(i).serial)
                .filter(i ->
                        runsBack(byNumber.get(i - 1), byNumber.get(i)) || leaps(byNumber.get(i - 1), byNumber.get(i)))
                .map(i -> finding(directive, byNumber.get(i - 1), byNumber.get(i)));
    }

    private static boolean runsBack(Entry lower, Entry higher) {
        return higher.date.earliest().isBefore(lower.date.earliest());
    }

    private static boolean leaps(Entry lower, Entry higher) {
        var days = Math.max(1, ChronoUnit.DAYS.between(lower.date.earliest(), higher.date.earliest()));
        var leap = higher.serial - lower.serial;
        var dayOfYear = higher.date.earliest().getDayOfYear();
        return leap >= LEAST_LEAP && (double) leap / days > TIMES_PACE * (double) higher.serial / dayOfYear;
    }

    private static String register(Entry entry) {
        var number = entry.document.parsed().orElseThrow();
        return String.join(
                "|",
                entry.document.issuerKey(),
                number.register().name(),
                number.registerKey(),
                String.valueOf(entry.date.year()));
    }

    private static Optional<Entry> entry(KnownDocument document, Optional<Mention> mention) {
        var date = document.issuedOn();
        var number = document.parsed().orElse(null);
        if (date == null
                || date.precision() != PartialDate.Precision.DAY
                || document.issuerKey() == null
                || number == null
                || number.serial() == null) {
            return Optional.empty();
        }
        return Optional.of(new Entry(document, mention, number.serial(), date));
    }

    private static Finding finding(CheckedDirective directive, Entry lower, Entry higher) {
        var text = runsBack(lower, higher)
                ? Text.of(
                        "Số lớn hơn nhưng ngày sớm hơn: %s và %s."
                                .formatted(
                                        lower.document.name().vi(),
                                        higher.document.name().vi()),
                        "A higher number on an earlier day: %s and %s."
                                .formatted(
                                        lower.document.name().en(),
                                        higher.document.name().en()))
                : Text.of(
                        "Số tăng quá nhanh so với cả năm: %s rồi %s."
                                .formatted(
                                        lower.document.name().vi(),
                                        higher.document.name().vi()),
                        "Numbers leap beyond the pace of the year: %s, then %s."
                                .formatted(
                                        lower.document.name().en(),
                                        higher.document.name().en()));
        var code = FindingCode.REGISTER_AGAINST_DATES;
        var mention = higher.mention.or(() -> lower.mention);
        var finding = mention.map(one -> Finding.ofCitation(code, one, text))
                .orElseGet(() -> Finding.ofField(code, directive.self(), "#/directive/number", text));
        return finding.relatedTo(Stream.of(lower.document, higher.document));
    }
}
