/** Official documents, what they cite, and the citation chain up to the law. */
@NullMarked
package vn.thidua.directive;

import org.jspecify.annotations.NullMarked;
