/** Concurrent edits: entity tags, If-Match and conditional reads. */
@NullMarked
package vn.thidua.revision;

import org.jspecify.annotations.NullMarked;
