/** JSON merge patch (RFC 7396) onto input records. */
@NullMarked
package vn.thidua.patch;

import org.jspecify.annotations.NullMarked;
