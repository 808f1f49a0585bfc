/** What counts as merit beside a campaign: what was registered for a year, and initiatives. */
@NullMarked
package vn.thidua.merit;

import org.jspecify.annotations.NullMarked;
