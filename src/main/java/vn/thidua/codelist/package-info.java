/** Enumerations and catalogues with Vietnamese and English labels. */
@NullMarked
package vn.thidua.codelist;

import org.jspecify.annotations.NullMarked;
