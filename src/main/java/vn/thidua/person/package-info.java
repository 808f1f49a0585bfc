/** People: who they are, where they belong and belonged, what they hold, and what bars them. */
@NullMarked
package vn.thidua.person;

import org.jspecify.annotations.NullMarked;
