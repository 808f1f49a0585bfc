/** The catalogue of titles and award forms, with validity and source. */
@NullMarked
package vn.thidua.award;

import org.jspecify.annotations.NullMarked;
