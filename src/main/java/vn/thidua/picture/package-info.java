/** Citation chains as pictures and as the input of other drawing programs. */
@NullMarked
package vn.thidua.picture;

import org.jspecify.annotations.NullMarked;
