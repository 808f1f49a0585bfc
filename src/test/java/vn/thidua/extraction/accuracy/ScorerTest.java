package vn.thidua.extraction.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.TextLayer;
import vn.thidua.extraction.CitationEdge;
import vn.thidua.extraction.CitationSite;
import vn.thidua.extraction.DocumentHeader;
import vn.thidua.extraction.ExtractedCitation;
import vn.thidua.extraction.ExtractedText;
import vn.thidua.extraction.Located;
import vn.thidua.extraction.Span;
import vn.thidua.time.PartialDate;

class ScorerTest {

    private static final Mention DECREE = mention("ND", 10, 60, DirectiveKind.ND, "98/2023/NĐ-CP", "2023-12-31");
    private static final Mention PLAN = mention("KH", 80, 120, DirectiveKind.KH, "44/KH-UBND", "2024-03-06");
    private static final Mention LAW = mention("L", 130, 160, DirectiveKind.L, null, null);

    private static final ExtractedCitation DECREE_FOUND =
            citation("c1", 10, 60, DirectiveKind.ND, "98/2023/NĐ-CP", "2023-12-31");
    private static final ExtractedCitation PLAN_FOUND =
            citation("c2", 80, 120, DirectiveKind.KH, "44/KH-UBND", "2024-03-06");
    private static final ExtractedCitation LAW_FOUND = citation("c3", 130, 160, DirectiveKind.L, null, null);

    @Test
    void countsEverythingThatAgrees() {
        Score score = score(DECREE_FOUND, PLAN_FOUND, LAW_FOUND);

        assertEquals(new Rate(2, 2, 2), score.numbered());
        assertEquals(new Rate(1, 1, 1), score.named());
        assertEquals(3, score.exactSpans().found());
        assertEquals(3, score.relations().found());
        assertTrue(score.faults().isEmpty(), score.faults()::toString);
    }

    @Test
    void seesWhatIsMissing() {
        Score score = score(DECREE_FOUND);

        assertEquals(0.5, score.numbered().recall());
        assertEquals(1, score.numbered().precision());
        assertEquals(0, score.named().recall());
    }

    @Test
    void seesWhatIsTooMuch() {
        Score score = score(
                DECREE_FOUND, PLAN_FOUND, LAW_FOUND, citation("c4", 170, 180, DirectiveKind.CV, "24/BGDĐT", null));

        assertEquals(1, score.numbered().recall());
        assertEquals(2.0 / 3, score.numbered().precision());
        assertTrue(score.faults().get(0).contains("FALSE ALARM"));
    }

    @Test
    void countsASecondCitationOfOnePlaceAsTooMuch() {
        Score score = score(DECREE_FOUND, citation("c9", 20, 40, DirectiveKind.ND, "98/2023/NĐ-CP", "2023-12-31"));

        assertEquals(new Rate(1, 2, 2), score.numbered());
    }

    @Test
    void wantsKindNumberAndDateToAgree() {
        assertEquals(0, numberedFound(citation("c1", 10, 60, DirectiveKind.TT, "98/2023/NĐ-CP", "2023-12-31")));
        assertEquals(0, numberedFound(citation("c1", 10, 60, DirectiveKind.ND, "88/2023/NĐ-CP", "2023-12-31")));
        assertEquals(0, numberedFound(citation("c1", 10, 60, DirectiveKind.ND, "98/2023/NĐ-CP", "2023-12-30")));
        assertEquals(0, numberedFound(citation("c1", 10, 60, DirectiveKind.ND, "98/2023/NĐ-CP", null)));
        assertEquals(0, numberedFound(citation("c1", 61, 79, DirectiveKind.ND, "98/2023/NĐ-CP", "2023-12-31")));
        assertEquals(1, numberedFound(citation("c1", 59, 79, DirectiveKind.ND, "98/2023/NĐ-CP", "2023-12-31")));
    }

    @Test
    void givesTheNumberAloneAFigureOfItsOwn() {
        Score score = score(citation("c1", 10, 60, DirectiveKind.TT, "98/2023/NĐ-CP", null));

        assertEquals(0, score.numbered().found());
        assertEquals(1, score.numberOnly().found());
    }

    @Test
    void judgesRelationsOfTheFoundOnly() {
        var wrongRelation = citation("c2", 80, 120, DirectiveKind.KH, "44/KH-UBND", "2024-03-06", "REPEALS");

        assertEquals(Rate.share(1, 2), score(DECREE_FOUND, wrongRelation).relations());
        assertEquals(Rate.share(1, 1), score(DECREE_FOUND).relations());
    }

    @Test
    void acceptsNotationAsWrittenButNoDamage() {
        assertTrue(numbered("01/NQ-CP", "01-NQ/CP").sameNumber("01-NQ/CP"));
        assertTrue(numbered("01/NQ-CP", "01-NQ/CP").sameNumber("01/NQ-CP"));
        assertTrue(numbered("91/2017/NĐ-CP", "91/2017/NĐ - CP").sameNumber("91/2017/NĐ - CP"));
        assertFalse(numbered("06/2022/QH15", "O6/2022/QHl5").sameNumber("O6/2022/QHl5"));
        assertFalse(numbered("16/NQ-HĐND", "16/NQ-HDND").sameNumber("16/NQ-HDND"));
        assertFalse(numbered("16/NQ-HĐND", null).sameNumber(null));
    }

    @Test
    void leavesVaguePlacesOut() {
        var truth = truth(List.of(DECREE), List.of(new Span(200, 230)), Set.of());

        Score score = score(truth, DECREE_FOUND, citation("c5", 205, 215, DirectiveKind.QD, "7/QĐ-UBND", null));

        assertEquals(new Rate(1, 1, 1), score.numbered());
    }

    @Test
    void comparesLinksByDocumentAndRelation() {
        var amends = new TruthText.Link("KH", "ND", CitationRelation.AMENDS);
        var truth = truth(List.of(DECREE, PLAN), List.of(), Set.of(amends));
        var right = new CitationEdge("c2", "c1", CitationRelation.AMENDS, "", new Span(0, 1));
        var reversed = new CitationEdge("c1", "c2", CitationRelation.AMENDS, "", new Span(0, 1));

        var found = List.of(DECREE_FOUND, PLAN_FOUND);
        assertEquals(
                new Rate(1, 1, 1),
                Scorer.score(truth, extracted(found, List.of(right))).links());
        assertEquals(
                new Rate(0, 1, 1),
                Scorer.score(truth, extracted(found, List.of(reversed))).links());
    }

    @Test
    void comparesTheHeaderFieldByField() {
        var own = JsonNodeFactory.instance
                .objectNode()
                .put("number", "57/KH-UBND")
                .put("issueDate", "2022-02-18")
                .put("place", "Thanh Liêm");
        var truth = new TruthText("t", "Thanh Liêm", false, own, List.of(), List.of(), Set.of(), Set.of());
        var at = new Span(0, 1);
        var header = new DocumentHeader(
                null,
                null,
                new Located<>("57/KH-UBND", at),
                null,
                new Located<>("THANH LIÊM", at),
                new Located<>(PartialDate.parse("2022-02-08"), at),
                null,
                null,
                null,
                null,
                null,
                List.of());

        Score score = Scorer.score(truth, new ExtractedText(header, List.of(), List.of(), List.of(), true));

        assertEquals(Rate.share(1, 1), score.header().get("number"));
        assertEquals(Rate.share(1, 1), score.header().get("place"));
        assertEquals(Rate.share(0, 1), score.header().get("issueDate"));
        assertEquals(3, score.headerFields().there());
    }

    @Test
    void marksAreMissedBelowAndMetAtTheirValue() {
        Score good = score(DECREE_FOUND, PLAN_FOUND, LAW_FOUND);
        Score half = score(DECREE_FOUND);

        assertEquals(List.of(), Marks.REQUIRED.missedBy(good, good));
        assertEquals(1, Marks.REQUIRED.missedBy(half, good).size());
        assertEquals(1, Marks.REQUIRED.missedBy(good, half).size());
        assertEquals(List.of(), Marks.parse("0.5,0.5,1").missedBy(half, half));
        assertEquals(List.of(), Marks.parse("none").missedBy(Score.NONE, Score.NONE));
    }

    @Test
    void knowsTheFinerWordsOfTruth() {
        assertEquals(CitationRelation.BASED_ON, Truth.relation("THEO_QUY_DINH"));
        assertEquals(CitationRelation.AMENDS, Truth.relation("AMENDS"));
        assertEquals(DirectiveKind.CTR, Truth.kind("Chương trình hành động"));
        assertEquals(DirectiveKind.OTHER, Truth.kind("Sắc lệnh"));
    }

    private static int numberedFound(ExtractedCitation citation) {
        return score(citation).numbered().found();
    }

    private static Score score(ExtractedCitation... citations) {
        return score(truth(List.of(DECREE, PLAN, LAW), List.of(), Set.of()), citations);
    }

    private static Score score(TruthText truth, ExtractedCitation... citations) {
        return Scorer.score(truth, extracted(List.of(citations), List.of()));
    }

    private static ExtractedText extracted(List<ExtractedCitation> citations, List<CitationEdge> links) {
        return new ExtractedText(DocumentHeader.NONE, List.of(), citations, links, true);
    }

    private static TruthText truth(List<Mention> mentions, List<Span> vague, Set<TruthText.Link> links) {
        return new TruthText("t", "", false, JsonNodeFactory.instance.objectNode(), mentions, vague, links, Set.of());
    }

    private static Mention numbered(String number, String asWritten) {
        return new Mention(
                "m", "d", new Span(0, 9), "", true, number, asWritten, null, null, false, Set.of(), Set.of());
    }

    private static Mention mention(String docKey, int start, int end, DirectiveKind kind, String number, String date) {
        PartialDate issuedOn = date == null ? null : PartialDate.parse(date);
        return new Mention(
                docKey,
                docKey,
                new Span(start, end),
                docKey,
                number != null,
                number,
                null,
                issuedOn,
                issuedOn,
                false,
                Set.of(kind),
                Set.of(CitationRelation.BASED_ON));
    }

    private static ExtractedCitation citation(
            String key, int start, int end, DirectiveKind kind, String number, String date) {
        return citation(key, start, end, kind, number, date, "BASED_ON");
    }

    private static ExtractedCitation citation(
            String key, int start, int end, DirectiveKind kind, String number, String date, String relation) {
        return new ExtractedCitation(
                key,
                new Span(start, end),
                key,
                kind,
                number,
                number,
                null,
                date == null ? null : PartialDate.parse(date),
                date,
                null,
                null,
                CitationRelation.valueOf(relation),
                null,
                null,
                null,
                new CitationSite(TextLayer.BODY, List.of(), null, false),
                1,
                null,
                List.of());
    }
}
