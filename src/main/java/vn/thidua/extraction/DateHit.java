package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;
import vn.thidua.time.PartialDate;

/**
 * A day found in a text.
 *
 * @param start of its first sign, in characters of the view, "ngày" included
 * @param end exclusive
 * @param date null where no such day exists, or the year is not known
 * @param impossible whether the words name a day that does not exist
 * @param misread whether letters were read as digits
 */
record DateHit(int start, int end, @Nullable PartialDate date, boolean impossible, boolean misread) {}
