/** What a person should be told about a directive: findings, each by a rule with its source. */
@NullMarked
package vn.thidua.finding;

import org.jspecify.annotations.NullMarked;
