/** Deadlines as calendars that people subscribe to under an address that only they know. */
@NullMarked
package vn.thidua.feed;

import org.jspecify.annotations.NullMarked;
