package vn.thidua.finding.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thidua.directive.CitationRelation.AMENDS;
import static vn.thidua.directive.CitationRelation.BASED_ON;
import static vn.thidua.directive.CitationRelation.CITES;
import static vn.thidua.directive.CitationRelation.GUIDES;
import static vn.thidua.directive.CitationRelation.IMPLEMENTS;
import static vn.thidua.directive.CitationRelation.REPLACES;
import static vn.thidua.finding.SomeChecks.document;
import static vn.thidua.finding.SomeChecks.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.finding.FindingSeverity;
import vn.thidua.finding.KnownDocument;
import vn.thidua.finding.Mention.Part;
import vn.thidua.finding.SomeChecks;

class CitedDocumentsTest {

    private static final String NAME = "Luật Thi đua, khen thưởng";

    private final KnownDocument oldLaw = document("15/2003/QH11", "2003", "Quốc hội", NAME, null, "2023-12-31");
    private final KnownDocument law = document("06/2022/QH15", "2022-06-15", "Quốc hội", NAME, "2024-01-01", null);
    private final KnownDocument decree91 =
            document("91/2017/NĐ-CP", "2017-07-31", "Chính phủ", null, "2017-10-01", "2023-12-31");
    private final KnownDocument decree98 =
            document("98/2023/NĐ-CP", "2023-12-31", "Chính phủ", null, "2024-01-01", "2025-06-30");
    private final KnownDocument ofFebruary2023 = document("27/KH-THCSXS", "2023-02-27", "Trường THCS Xuân Sơn");

    @Test
    void findsADocumentOfALaterDayOnceHoweverOftenItIsCited() {
        var later = document("199/KH-PGD&ĐT", "2023-03-20", "Phòng GD&ĐT");
        var check = SomeChecks.of(ofFebruary2023).citing(later, BASED_ON).citing(later, CITES);

        assertEquals(List.of("CITES_LATER_DOCUMENT"), Found.by(new LaterDocument(), check));
    }

    @Test
    void allowsADocumentOfTheSameDayOrMonth() {
        var sameDay = document("26/KH-UBND", "2023-02-27", "UBND");
        var sameMonth = document("1/KH-UBND", "2023-02", "UBND");
        var check = SomeChecks.of(ofFebruary2023).citing(sameDay, BASED_ON).citing(sameMonth, BASED_ON);

        assertEquals(List.of(), Found.by(new LaterDocument(), check));
    }

    @Test
    void findsALawThatIsNotYetInForce() {
        var check = SomeChecks.of(ofFebruary2023).citing(law, IMPLEMENTS).citing(law, CITES);

        assertEquals(List.of("NOT_YET_IN_FORCE"), Found.by(new InForceAtItsDate(), check));
    }

    @Test
    void tellsWhatReplacedADocumentThatHasEnded() {
        var check = SomeChecks.plan().citing(decree91, BASED_ON).where(decree98, REPLACES, decree91);
        var finding = new InForceAtItsDate().check(check.checked()).findFirst().orElseThrow();

        assertEquals("98/2023/NĐ-CP", finding.suggestion());
        assertEquals(FindingSeverity.ERROR, finding.severity());
    }

    @Test
    void judgesOnTheDayAskedFor() {
        var check = SomeChecks.plan().citing(decree98, BASED_ON);

        assertEquals(List.of(), Found.by(new InForceAtItsDate(), check));
        assertEquals(List.of("NO_LONGER_IN_FORCE"), Found.by(new InForceAtItsDate(), check.asOf("2025-07-01")));
    }

    @Test
    void saysNothingOfTheForceOfWhatIsAmendedOrOfADayThatIsOpen() {
        assertEquals(
                List.of(),
                Found.by(new InForceAtItsDate(), SomeChecks.of(ofFebruary2023).citing(law, AMENDS)));
        assertEquals(
                List.of(),
                Found.by(new InForceAtItsDate(), SomeChecks.of(draft(null)).citing(law, BASED_ON)));
    }

    @Test
    void findsADecreeThatDetailsTheFormerLaw() {
        var check = SomeChecks.of(ofFebruary2023)
                .citing(law, CITES)
                .citing(decree91, CITES)
                .where(decree91, GUIDES, oldLaw)
                .where(law, REPLACES, oldLaw);

        assertEquals(List.of("GUIDES_ANOTHER_LAW"), Found.by(new GuidesAnotherLaw(), check));
    }

    @Test
    void allowsADecreeWhoseOwnLawIsCitedToo() {
        var both = SomeChecks.of(ofFebruary2023)
                .citing(law, CITES)
                .citing(oldLaw, CITES)
                .citing(decree91, CITES)
                .where(decree91, GUIDES, oldLaw);
        var other = SomeChecks.plan().citing(law, CITES).citing(decree98, CITES).where(decree98, GUIDES, law);

        assertEquals(List.of(), Found.by(new GuidesAnotherLaw(), both));
        assertEquals(List.of(), Found.by(new GuidesAnotherLaw(), other));
    }

    @Test
    void findsBasesOfOneIssuerThatStandApart() {
        var first = document("01/CT-UBND", "2023-01-16", "UBND Quận 1");
        var between = document("774/KH-SGDĐT", "2023-02-24", "Sở GD&ĐT");
        var last = document("06/CT-UBND", "2023-02-09", "UBND Quận 1");

        assertEquals(
                List.of("BASES_OUT_OF_ORDER"),
                Found.by(
                        new BasesOutOfOrder(),
                        SomeChecks.plan()
                                .citing(first, BASED_ON)
                                .citing(between, BASED_ON)
                                .citing(last, BASED_ON)));
        assertEquals(
                List.of(),
                Found.by(
                        new BasesOutOfOrder(),
                        SomeChecks.plan()
                                .citing(first, BASED_ON)
                                .citing(last, BASED_ON)
                                .citing(between, BASED_ON)));
    }

    @Test
    void findsALawBehindADecree() {
        assertEquals(
                List.of("BASES_OUT_OF_ORDER"),
                Found.by(
                        new BasesOutOfOrder(),
                        SomeChecks.plan().citing(decree98, BASED_ON).citing(law, BASED_ON)));
        assertEquals(
                List.of(),
                Found.by(
                        new BasesOutOfOrder(),
                        SomeChecks.plan().citing(law, BASED_ON).citing(decree98, BASED_ON)));
    }

    @Test
    void findsABasisOfLowerRank() {
        var circular = document("27/2020/TT-BGDĐT", "2020-09-04", "Bộ Giáo dục và Đào tạo");
        var decision = document("12/2020/QĐ-UBND", "2020-04-27", "UBND tỉnh");

        assertEquals(
                List.of("BASIS_OF_LOWER_RANK", "BASIS_OF_LOWER_RANK"),
                Found.by(
                        new LowerRank(),
                        SomeChecks.of(decree98)
                                .citing(law, BASED_ON)
                                .citing(circular, BASED_ON)
                                .citing(decision, BASED_ON)));
    }

    @Test
    void ranksNoPlanAndNoDecisionOfUnknownLevel() {
        var resolution = document("12/2020/NQ-HĐND", "2020-04-27", "HĐND");
        var decision = document("9/2021/QĐ-UBND", "2021-04-27", "UBND");

        assertEquals(List.of(), Found.by(new LowerRank(), SomeChecks.plan().citing(decree98, BASED_ON)));
        assertEquals(
                List.of(), Found.by(new LowerRank(), SomeChecks.of(resolution).citing(decision, BASED_ON)));
    }

    @Test
    void findsACircle() {
        assertEquals(
                List.of("CIRCULAR_BASIS"),
                Found.by(new CircularBasis(), SomeChecks.plan().restingOnItself(decree98)));
    }

    @Test
    void findsTwoDocumentsOfOneIssuerOnOneMatter() {
        var subject = "Phát động phong trào thi đua yêu nước năm 2023";
        var first = document("01/CT-UBND", "2023-01-16", "UBND Quận 1", subject, null, null);
        var second = document("06/CT-UBND", "2023-02-09", "Ủy ban nhân dân Quận 1", subject, null, null);
        var other = document("06/CT-UBND", "2023-02-09", "UBND Quận 3", subject, null, null);
        var nextYear = document("02/CT-UBND", "2024-02-09", "UBND Quận 1", subject, null, null);

        assertEquals(
                List.of("SAME_ISSUER_SAME_SUBJECT"),
                Found.by(
                        new SameSubject(),
                        SomeChecks.plan().citing(first, BASED_ON).citing(second, BASED_ON)));
        assertEquals(
                List.of(),
                Found.by(
                        new SameSubject(),
                        SomeChecks.plan()
                                .citing(first, BASED_ON)
                                .citing(other, BASED_ON)
                                .citing(nextYear, BASED_ON)));
        assertEquals(
                List.of(),
                Found.by(
                        new SameSubject(),
                        SomeChecks.plan()
                                .citing(first, BASED_ON)
                                .citing(second, BASED_ON)
                                .where(second, REPLACES, first)));
    }

    @Test
    void tellsByTheDayWhichLawIsMeant() {
        assertEquals(
                List.of("LAW_WITHOUT_NUMBER 15/2003/QH11"),
                Found.by(
                        new UnnumberedLaw(),
                        SomeChecks.of(ofFebruary2023).naming(NAME).knowing(oldLaw, law)));
        assertEquals(
                List.of("LAW_WITHOUT_NUMBER 06/2022/QH15"),
                Found.by(new UnnumberedLaw(), SomeChecks.plan().naming(NAME).knowing(oldLaw, law)));
    }

    @Test
    void leavesALawAloneThatHasItsYearOrItsNameForItself() {
        assertEquals(
                List.of(),
                Found.by(
                        new UnnumberedLaw(),
                        SomeChecks.plan().naming(NAME + " năm 2022").knowing(oldLaw, law)));
        assertEquals(
                List.of(),
                Found.by(new UnnumberedLaw(), SomeChecks.plan().naming(NAME).knowing(law)));
    }

    @Test
    void findsACitationWithoutDayOrIssuer() {
        var conclusion = document("01-KL/TW", "2021-05-18", "Bộ Chính trị");
        var letter = document("188/PGD&ĐT", "2021-02-26", "Phòng GD&ĐT thị xã Đông Triều");

        assertEquals(
                List.of("CITED_WITHOUT_DATE Kết luận 01-KL/TW ngày 18/5/2021"),
                Found.by(
                        new IncompleteCitation(),
                        SomeChecks.plan().citingIncompletely(conclusion, Part.LACKING, Part.LACKING)));
        assertEquals(
                List.of("CITED_WITHOUT_ISSUER Phòng GD&ĐT thị xã Đông Triều"),
                Found.by(
                        new IncompleteCitation(),
                        SomeChecks.plan().citingIncompletely(letter, Part.STATED, Part.LACKING)));
    }

    @Test
    void allowsAShortCitationWhereAnotherIsFullOrTheNumberTellsAll() {
        var letter = document("188/PGD&ĐT", "2021-02-26", "Phòng GD&ĐT thị xã Đông Triều");

        assertEquals(
                List.of(),
                Found.by(
                        new IncompleteCitation(),
                        SomeChecks.plan()
                                .citingIncompletely(letter, Part.LACKING, Part.LACKING)
                                .citingIncompletely(letter, Part.STATED, Part.STATED)));
        assertEquals(
                List.of(),
                Found.by(
                        new IncompleteCitation(),
                        SomeChecks.plan().citingIncompletely(decree98, Part.LACKING, Part.LACKING)));
        assertEquals(
                List.of(),
                Found.by(
                        new IncompleteCitation(),
                        SomeChecks.plan().citingIncompletely(letter, Part.UNKNOWN, Part.UNKNOWN)));
    }
}
