/** Vietnamese text made comparable and searchable whatever its case and marks. */
@NullMarked
package vn.thidua.text;

import org.jspecify.annotations.NullMarked;
