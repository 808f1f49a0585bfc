package vn.thidua.extraction;

import vn.thidua.directive.CitationRelation;

/**
 * What the text says about two documents it cites: "X sửa đổi Y".
 *
 * @param from key of the citation of the document that states the relation
 * @param to key of the other citation
 * @param phrase the words that say so, as written
 * @param span of the phrase
 */
public record CitationEdge(String from, String to, CitationRelation relation, String phrase, Span span) {}
