package vn.thidua.extraction;

import java.util.List;

/**
 * What was read from a text.
 *
 * @param headings in the order of the text
 * @param citations in the order of the text
 * @param links between cited documents, in the order of the text
 * @param vietnamese whether the text looks Vietnamese, also with lost marks
 */
public record ExtractedText(
        DocumentHeader header,
        List<Heading> headings,
        List<ExtractedCitation> citations,
        List<CitationEdge> links,
        boolean vietnamese) {

    public ExtractedText {
        headings = List.copyOf(headings);
        citations = List.copyOf(citations);
        links = List.copyOf(links);
    }
}
