/** Who changed what and when, kept for every change. */
@NullMarked
package vn.thidua.audit;

import org.jspecify.annotations.NullMarked;
