/** Councils, their sessions and votes, and the minutes that stay. */
@NullMarked
package vn.thidua.council;

import org.jspecify.annotations.NullMarked;
