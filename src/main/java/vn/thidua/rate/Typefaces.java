package vn.thidua.rate;

import java.awt.GraphicsEnvironment;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** Letters can only be measured where the server has a typeface; small servers have none. */
final class Typefaces {

    private static final boolean AVAILABLE = available();

    private Typefaces() {}

    /** @throws DomainException 406: the same is there as JSON */
    static void require() {
        if (!AVAILABLE) {
            throw new DomainException(ProblemType.NOT_ACCEPTABLE, "image/svg+xml");
        }
    }

    private static boolean available() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (RuntimeException | LinkageError | InternalError none) {
            return false;
        }
    }
}
