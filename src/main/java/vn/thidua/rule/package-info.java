/**
 * Rules about awards as dated data: standards, authority, stages, dossiers, votes, caps, money; each with its source.
 */
@NullMarked
package vn.thidua.rule;

import org.jspecify.annotations.NullMarked;
