/** Letters with their lists of nominations, from office to office. */
@NullMarked
package vn.thidua.submission;

import org.jspecify.annotations.NullMarked;
