/** The code lists of all subjects in one place. */
@NullMarked
package vn.thidua.catalogue;

import org.jspecify.annotations.NullMarked;
