/** Which days offices work. */
@NullMarked
package vn.thidua.calendar;

import org.jspecify.annotations.NullMarked;
