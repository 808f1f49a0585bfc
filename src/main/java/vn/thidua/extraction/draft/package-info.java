/** A draft of a plan document from its text: small rules, each for one part, for a person to confirm. */
@NullMarked
package vn.thidua.extraction.draft;

import org.jspecify.annotations.NullMarked;
