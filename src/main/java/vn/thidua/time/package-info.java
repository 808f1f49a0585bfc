/** Dates as official documents state them: with or without the month or the day. */
@NullMarked
package vn.thidua.time;

import org.jspecify.annotations.NullMarked;
