package vn.thidua.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.ResolutionView;
import vn.thidua.directive.TextLayer;
import vn.thidua.extraction.draft.DraftPlan;
import vn.thidua.finding.FindingView;
import vn.thidua.organization.UnitRef;
import vn.thidua.time.PartialDate;

/**
 * What was read from a text. All spans count Unicode code points of the text as sent or, where it was sent as DOCX or
 * PDF, of {@code text}.
 *
 * @param characters length of the text in code points
 * @param text the text that was taken from a DOCX or PDF file; null for plain text
 * @param unresolved how many citations were not looked up, because there are too many
 * @param findings what can be said of the text by itself
 */
public record CitationExtractionView(
        String mediaType,
        int characters,
        @Nullable String text,
        DocumentHeader header,
        List<Heading> headings,
        List<Citation> citations,
        List<CitationEdge> links,
        int unresolved,
        List<FindingView> findings,
        DraftPlan draftPlan) {

    /** A place where the text names another document; see {@link ExtractedCitation}. */
    public record Citation(
            String key,
            Span span,
            String words,
            DirectiveKind kind,
            @Nullable String number,
            @Nullable String numberAsWritten,
            @Nullable Span numberSpan,
            @Nullable PartialDate issuedOn,
            @Nullable String issuedOnAsWritten,
            @Nullable String issuer,
            @Nullable UnitRef issuerUnit,
            @Nullable String subject,
            CitationRelation relation,
            @Nullable String relationPhrase,
            @Nullable Span relationSpan,
            @Nullable String sourceKey,
            Site site,
            double confidence,
            @Nullable String suggestion,
            List<String> notes,
            @Nullable ResolutionView resolution) {

        static Citation of(ExtractedCitation one, @Nullable UnitRef issuerUnit, @Nullable ResolutionView resolution) {
            return new Citation(
                    one.key(),
                    one.span(),
                    one.words(),
                    one.kind(),
                    one.number(),
                    one.numberAsWritten(),
                    one.numberSpan(),
                    one.issuedOn(),
                    one.issuedOnAsWritten(),
                    one.issuer(),
                    issuerUnit,
                    one.subject(),
                    one.relation(),
                    one.relationPhrase(),
                    one.relationSpan(),
                    one.sourceKey(),
                    Site.of(one.site()),
                    one.confidence(),
                    one.suggestion(),
                    one.notes(),
                    resolution);
        }
    }

    /** @param section the place as people name it */
    public record Site(
            TextLayer layer,
            String section,
            List<String> headingPath,
            @Nullable String footnote,
            boolean recipients) {

        static Site of(CitationSite site) {
            return new Site(site.layer(), site.section(), site.headingPath(), site.footnote(), site.recipients());
        }
    }
}
