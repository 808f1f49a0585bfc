package vn.thidua.finding.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.NumberRegister;
import vn.thidua.finding.KnownDocument;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.text.Folding;

/**
 * Places in the order of legal documents: Law 80/2015/QH13, art. 4; Law 64/2025/QH15, art. 4, which takes its place
 * from 01/04/2025, keeps the order of those listed here. Smaller is higher; the figures are those of
 * {@link DirectiveKind#legalRank}.
 */
final class LegalRanks {

    /** Between which places a document stands; both are the same where its level is known. */
    record Rank(int highest, int lowest) {}

    /** @param level null: whatever the level */
    private record Row(
            DirectiveKind kind, Pattern issuer, @Nullable OrgUnitLevel level, int highest, int lowest) {}

    /** Resolutions and decisions, whose issuer decides; only numbers that show a year are of legal documents. */
    private static final List<Row> BY_ISSUER = List.of(
            row(DirectiveKind.NQ, "qh[0-9]{1,2}", null, 20, 20),
            row(DirectiveKind.NQ, "ubtvqh[0-9]{1,2}", null, 30, 30),
            row(DirectiveKind.QD, "ctn", null, 40, 40),
            row(DirectiveKind.QD, "ttg", null, 60, 60),
            row(DirectiveKind.NQ, "hdtp", null, 70, 70),
            row(DirectiveKind.NQ, "hdnd", OrgUnitLevel.PROVINCE, 80, 80),
            row(DirectiveKind.QD, "ubnd", OrgUnitLevel.PROVINCE, 90, 90),
            row(DirectiveKind.NQ, "hdnd", OrgUnitLevel.DISTRICT, 100, 100),
            row(DirectiveKind.QD, "ubnd", OrgUnitLevel.DISTRICT, 110, 110),
            row(DirectiveKind.NQ, "hdnd", OrgUnitLevel.COMMUNE, 120, 120),
            row(DirectiveKind.QD, "ubnd", OrgUnitLevel.COMMUNE, 130, 130),
            row(DirectiveKind.NQ, "hdnd", null, 80, 120),
            row(DirectiveKind.QD, "ubnd", null, 90, 130));

    private LegalRanks() {}

    static Optional<Rank> of(KnownDocument document) {
        var fixed = document.kind().legalRank();
        var number = document.parsed().orElse(null);
        if (fixed.isPresent() && (document.isLaw() || isLegal(number))) {
            return Optional.of(new Rank(fixed.getAsInt(), fixed.getAsInt()));
        }
        if (number == null || !isLegal(number)) {
            return Optional.empty();
        }
        var issuer = String.join("", Folding.words(number.issuer()));
        return BY_ISSUER.stream()
                .filter(row -> row.kind == document.kind()
                        && row.issuer.matcher(issuer).matches())
                .filter(row -> row.level == null || row.level == document.issuerLevel())
                .findFirst()
                .map(row -> new Rank(row.highest, row.lowest));
    }

    private static boolean isLegal(@Nullable DirectiveNumber number) {
        return number != null && number.register() == NumberRegister.LEGISLATIVE;
    }

    private static Row row(DirectiveKind kind, String issuer, @Nullable OrgUnitLevel level, int highest, int lowest) {
        return new Row(kind, Pattern.compile(issuer), level, highest, lowest);
    }
}
