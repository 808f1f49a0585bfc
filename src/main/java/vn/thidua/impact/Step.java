package vn.thidua.impact;

import java.util.UUID;
import vn.thidua.directive.CitationRelation;

/**
 * That one document rests on another.
 *
 * @param from the one that rests
 * @param to the one that it rests on
 * @param relation of the citation that says so
 * @param inverse the citation goes the other way: {@code to} issues {@code from}, or replaces it
 */
public record Step(UUID from, UUID to, CitationRelation relation, boolean inverse) {

    boolean isReplacement() {
        return relation == CitationRelation.REPLACES;
    }
}
