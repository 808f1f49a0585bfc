/** Who is proposed, what becomes of it, and the decisions that grant awards. */
@NullMarked
package vn.thidua.nomination;

import org.jspecify.annotations.NullMarked;
