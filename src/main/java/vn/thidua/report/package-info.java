/** What must be reported, when, by whom, through whom; and what was sent. */
@NullMarked
package vn.thidua.report;

import org.jspecify.annotations.NullMarked;
