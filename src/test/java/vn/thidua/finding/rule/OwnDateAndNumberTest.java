package vn.thidua.finding.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.finding.SomeChecks.document;
import static vn.thidua.finding.SomeChecks.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.directive.CitationRelation;
import vn.thidua.finding.DateBounds;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.SomeChecks;

class OwnDateAndNumberTest {

    private final KnownDocument cited = document("528/KH-SGDĐT", "2024-03-18", "Sở Giáo dục và Đào tạo");

    @Test
    void saysNothingOfADocumentWithNumberAndDay() {
        assertEquals(List.of(), Found.by(new MissingNumber(), SomeChecks.plan()));
        assertEquals(List.of(), Found.by(new MissingDate(), SomeChecks.plan()));
    }

    @Test
    void tellsTheNeighboursOfAMissingNumber() {
        var check = SomeChecks.of(draft("2024-03-18"))
                .between(
                        document("41/KH-PGDĐT", "2024-03-15", "Phòng Giáo dục và Đào tạo"),
                        document("44/KH-PGDĐT", "2024-03-20", "Phòng Giáo dục và Đào tạo"));

        var finding = new MissingNumber().check(check.checked()).findFirst().orElseThrow();

        assertEquals(
                "Văn bản chưa có số. Theo sổ của cơ quan, số nằm sau 41/KH-PGDĐT và trước 44/KH-PGDĐT.",
                finding.explanation().vi());
        assertEquals(2, finding.related().size());
    }

    @Test
    void boundsAMissingDayByWhatIsCitedAndTheMonth() {
        var check = SomeChecks.of(draft("2024-03")).citing(cited, CitationRelation.IMPLEMENTS);

        assertEquals(List.of("DAY_MISSING"), Found.by(new MissingDate(), check));
        assertEquals(bounds("2024-03-18", "2024-03-31"), boundsOf(check));
    }

    @Test
    void boundsAMissingDayByTheNeighboursInTheRegister() {
        var check = SomeChecks.of(draft("2024-03"))
                .citing(cited, CitationRelation.CITES)
                .between(
                        document("41/KH-PGDĐT", "2024-03-20", "Phòng Giáo dục và Đào tạo"),
                        document("44/KH-PGDĐT", "2024-03-22", "Phòng Giáo dục và Đào tạo"));

        assertEquals(bounds("2024-03-20", "2024-03-22"), boundsOf(check));
    }

    @Test
    void leavesTheEndOpenWhereNothingTellsIt() {
        var check = SomeChecks.of(draft(null)).citing(cited, CitationRelation.BASED_ON);

        assertEquals(List.of("DATE_MISSING"), Found.by(new MissingDate(), check));
        assertEquals(bounds("2024-03-18", null), boundsOf(check));
    }

    @Test
    void learnsNothingFromADateThatCannotBe() {
        var later = document("9/KH-UBND", "2025-01-05", "UBND tỉnh");

        assertEquals(
                bounds("2024-03-01", "2024-03-31"),
                boundsOf(SomeChecks.of(draft("2024-03")).citing(later, CitationRelation.BASED_ON)));
    }

    @Test
    void findsAGapTooLargeForTheDaysBetween() {
        var issuer = "UBND thị xã Đông Triều";
        var check = SomeChecks.plan()
                .citing(document("227/KH-UBND", "2021-09-20", issuer), CitationRelation.CITES)
                .citing(document("1497/KH-UBND", "2021-10-01", issuer), CitationRelation.CITES);

        assertEquals(List.of("REGISTER_AGAINST_DATES"), Found.by(new RegisterAgainstDates(), check));
    }

    @Test
    void findsANumberThatRunsBack() {
        var issuer = "UBND thị xã Đông Triều";
        var check = SomeChecks.plan()
                .citing(document("45/KH-UBND", "2021-03-20", issuer), CitationRelation.CITES)
                .citing(document("41/KH-UBND", "2021-03-25", issuer), CitationRelation.CITES);

        assertEquals(List.of("REGISTER_AGAINST_DATES"), Found.by(new RegisterAgainstDates(), check));
    }

    @Test
    void comparesOnlyNumbersOfOneRegister() {
        var issuer = "UBND tỉnh Quảng Ninh";
        var check = SomeChecks.plan()
                .citing(document("33/2021/QĐ-UBND", "2021-06-10", issuer), CitationRelation.CITES)
                .citing(document("630/QĐ-UBND", "2021-02-26", issuer), CitationRelation.CITES)
                .citing(document("20/QĐ-UBND", "2021-11-01", "UBND huyện Ba Chẽ"), CitationRelation.CITES)
                .citing(document("979/KH-UBND", "2022-09-05", issuer), CitationRelation.CITES)
                .citing(document("1246/KH-UBND", "2022-10-28", issuer), CitationRelation.CITES);

        assertTrue(Found.by(new RegisterAgainstDates(), check).isEmpty());
    }

    private static @Nullable DateBounds boundsOf(SomeChecks check) {
        return new MissingDate()
                .check(check.checked())
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private static DateBounds bounds(@Nullable String from, @Nullable String to) {
        return new DateBounds(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
