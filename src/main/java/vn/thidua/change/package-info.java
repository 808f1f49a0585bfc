/** What was changed, in the order of commits, for those who follow it. */
@NullMarked
package vn.thidua.change;

import org.jspecify.annotations.NullMarked;
