package vn.thidua.extraction.draft;

import vn.thidua.extraction.Span;

/**
 * Where a value of the draft was read.
 *
 * @param pointer RFC 6901, into the draft
 * @param span of the text
 * @param words at the span, verbatim
 * @param confidence 0 to 1
 */
public record DraftValue(String pointer, Span span, String words, double confidence) {}
