/** What went wrong, as RFC 9457 problem documents in the caller's language. */
@NullMarked
package vn.thidua.problem;

import org.jspecify.annotations.NullMarked;
