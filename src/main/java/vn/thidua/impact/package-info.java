/** What loses its basis when a directive ends. */
@NullMarked
package vn.thidua.impact;

import org.jspecify.annotations.NullMarked;
