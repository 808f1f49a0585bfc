/** Keyset pages: lists that cost the same on every page and show each unchanged row once. */
@NullMarked
package vn.thidua.page;

import org.jspecify.annotations.NullMarked;
