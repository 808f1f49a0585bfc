/** Emulation campaigns: what is launched, for whom, by which criteria, targets and quotas. */
@NullMarked
package vn.thidua.campaign;

import org.jspecify.annotations.NullMarked;
