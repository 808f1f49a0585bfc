/** The sample plans that an embedded service starts with. */
@NullMarked
package vn.thidua.sample;

import org.jspecify.annotations.NullMarked;
