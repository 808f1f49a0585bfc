/** What every write shares: one transaction, idempotency keys, dry runs, retries on deadlock. */
@NullMarked
package vn.thidua.write;

import org.jspecify.annotations.NullMarked;
