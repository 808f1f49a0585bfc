package vn.thidua.write;

import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;

/** Another request was faster. The same write, begun anew, will see what that one did and go another way. */
public class RepeatableException extends DomainException {

    public RepeatableException() {
        super(ProblemType.CONCURRENT_CHANGE);
    }
}
