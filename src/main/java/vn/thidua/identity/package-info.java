/** The subject that a token proves. */
@NullMarked
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
