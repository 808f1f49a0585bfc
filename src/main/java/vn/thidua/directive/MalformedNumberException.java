package vn.thidua.directive;

/** A text that was to be a document number and is none. */
public class MalformedNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why a text is no document number. */
    public enum Reason {
        /** No text at all. */
        EMPTY,
        /** Longer than any number. */
        TOO_LONG,
        /** Not built like a number: a date, a fraction, a sentence. */
        NOT_A_NUMBER,
        /** The serial is zero. */
        SERIAL,
        /** The year is impossible, or missing where the form requires it. */
        YEAR,
        /** No such kind of document in that register. */
        KIND,
        /** A kind without an issuer. */
        ISSUER_MISSING,
        /** What stands where the issuer belongs does not look like an issuer's code. */
        ISSUER_UNLIKELY
    }

    private final Reason reason;

    public MalformedNumberException(Reason reason, String text) {
        super("not a document number (" + reason + "): " + text);
        this.reason = reason;
    }

    /** Nobody asks where in the program it was found, and it is thrown for every "5/ngày" of a long text. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public Reason reason() {
        return reason;
    }
}
