package vn.thidua.extraction;

/**
 * A value and where the text says it.
 *
 * @param value as read
 * @param span of the words it was read from
 */
public record Located<T>(T value, Span span) {}
