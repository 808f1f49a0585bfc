/** Who calls, and what the role assignments in the database let them do. */
@NullMarked
package vn.thidua.access;

import org.jspecify.annotations.NullMarked;
