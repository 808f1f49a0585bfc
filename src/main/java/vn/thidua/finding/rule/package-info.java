/** The rules that make findings, each on plain data. */
@NullMarked
package vn.thidua.finding.rule;

import org.jspecify.annotations.NullMarked;
