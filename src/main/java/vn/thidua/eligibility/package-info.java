/** Whether those who are proposed meet what the rules of a day ask for, requirement by requirement; fails closed. */
@NullMarked
package vn.thidua.eligibility;

import org.jspecify.annotations.NullMarked;
