/** How nominations and units are judged against criteria: reports, appraisals, rankings, conflicts of interest. */
@NullMarked
package vn.thidua.assessment;

import org.jspecify.annotations.NullMarked;
