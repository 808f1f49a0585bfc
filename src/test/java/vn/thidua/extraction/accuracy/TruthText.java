package vn.thidua.extraction.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import vn.thidua.directive.CitationRelation;
import vn.thidua.extraction.Span;

/**
 * A text and what a person found in it.
 *
 * @param ocr whether the text is noisy recognition of a scan
 * @param own what the document says about itself; only the fields that somebody checked
 * @param vague places that are a citation to one reader and none to another; they count neither way
 * @param links what the text says about two documents it cites
 * @param optionalLinks links to one reader and not to another; they count neither way
 */
record TruthText(
        String id,
        String text,
        boolean ocr,
        JsonNode own,
        List<Mention> mentions,
        List<Span> vague,
        Set<Link> links,
        Set<Link> optionalLinks) {

    /** Two cited documents by {@link Mention#docKey} and their relation. */
    record Link(String from, String to, CitationRelation relation) {}
}
