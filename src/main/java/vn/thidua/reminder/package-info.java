/** Reminders by mail of what a unit has to report. */
@NullMarked
package vn.thidua.reminder;

import org.jspecify.annotations.NullMarked;
