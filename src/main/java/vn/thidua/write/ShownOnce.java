package vn.thidua.write;

/**
 * An answer with a secret in it. The idempotency ledger keeps it without, so that the secret is nowhere in the
 * database; a repeat gets what is kept.
 *
 * @param <T> the answer
 */
public interface ShownOnce<T> {

    /** The answer without its secret. */
    T shownAgain();
}
