/** Reports by the thousand: many in one request, and all of a duty in one answer; streamed, in bounded memory. */
@NullMarked
package vn.thidua.report.bulk;

import org.jspecify.annotations.NullMarked;
