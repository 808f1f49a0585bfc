/** Units: level, dated place in the hierarchy, successors, identifiers. */
@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
