package vn.thidua.finding.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.finding.CheckedDirective;
import vn.thidua.finding.DateBounds;
import vn.thidua.finding.Days;
import vn.thidua.finding.Finding;
import vn.thidua.finding.FindingCode;
import vn.thidua.finding.FindingRule;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/**
 * The day of issue is missing or has only month or year. It lies not before the latest document that is cited, and
 * between the neighbours in the issuer's register.
 */
final class MissingDate implements FindingRule {

    @Override
    public Stream<Finding> check(CheckedDirective directive) {
        var self = directive.self();
        if (!directive.issued() || directive.hasFullDate()) {
            return Stream.empty();
        }
        var bounds = bounds(directive);
        var date = self.issuedOn();
        var code = date == null ? FindingCode.DATE_MISSING : FindingCode.DAY_MISSING;
        var explanation = date == null
                ? Text.of("Văn bản không ghi ngày ban hành.", "The document bears no date of issue.")
                : Text.of(
                        "Ngày ban hành mới ghi đến " + Days.of(date) + ".",
                        "The date of issue is given only as " + Days.of(date) + ".");
        return Stream.of(Finding.ofField(code, self, "#/directive/issuedOn", with(explanation, bounds))
                .within(bounds)
                .relatedTo(Stream.concat(
                        latestCited(directive).map(Mention::cited).stream(),
                        directive.neighbours().all())));
    }

    private static @Nullable DateBounds bounds(CheckedDirective directive) {
        var self = directive.self();
        var earliest = Stream.of(
                        Optional.ofNullable(self.earliest()),
                        latestCited(directive).map(mention -> dateOf(mention).earliest()),
                        fullDay(directive.neighbours().before()))
                .flatMap(Optional::stream)
                .filter(day -> self.latest() == null || !day.isAfter(self.latest()))
                .max(Comparator.naturalOrder())
                .orElse(null);
        var latest = Stream.of(
                        Optional.ofNullable(self.latest()),
                        fullDay(directive.neighbours().after()))
                .flatMap(Optional::stream)
                .filter(day -> earliest == null || !day.isBefore(earliest))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return earliest == null && latest == null ? null : new DateBounds(earliest, latest);
    }

    /** What it cites itself and is not dated after it. */
    private static Optional<Mention> latestCited(CheckedDirective directive) {
        var last = directive.self().latest();
        return directive
                .own()
                .filter(mention -> dateOrNull(mention) != null)
                .filter(mention -> last == null || !dateOf(mention).earliest().isAfter(last))
                .max(Comparator.comparing(mention -> dateOf(mention).earliest()));
    }

    private static PartialDate dateOf(Mention mention) {
        return Objects.requireNonNull(dateOrNull(mention));
    }

    private static @Nullable PartialDate dateOrNull(Mention mention) {
        var recorded = mention.cited().issuedOn();
        return recorded == null ? mention.date() : recorded;
    }

    private static Optional<LocalDate> fullDay(@Nullable KnownDocument neighbour) {
        var date = neighbour == null ? null : neighbour.issuedOn();
        return date == null || date.precision() != PartialDate.Precision.DAY
                ? Optional.empty()
                : Optional.of(date.earliest());
    }

    private static Text with(Text explanation, @Nullable DateBounds bounds) {
        if (bounds == null) {
            return explanation;
        }
        var from = bounds.earliest();
        var to = bounds.latest();
        var vi = from == null ? "" : " từ " + Days.of(from);
        var en = from == null ? "" : " from " + Days.of(from);
        return Text.of(
                explanation.vi() + " Suy ra:" + vi + (to == null ? "" : " đến " + Days.of(to)) + ".",
                explanation.en() + " It follows:" + en + (to == null ? "" : " until " + Days.of(to)) + ".");
    }
}
