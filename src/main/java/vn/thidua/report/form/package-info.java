/** What a report must be like: the form of a duty held against what a unit writes; plain Java. */
@NullMarked
package vn.thidua.report.form;

import org.jspecify.annotations.NullMarked;
