/** What others say of nominations before they are decided: the public and other agencies. */
@NullMarked
package vn.thidua.consultation;

import org.jspecify.annotations.NullMarked;
