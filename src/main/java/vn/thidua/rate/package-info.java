/** How complete and how timely reports are, what is overdue, and what they say beside the targets. */
@NullMarked
package vn.thidua.rate;

import org.jspecify.annotations.NullMarked;
