package vn.thidua.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** What is wrong with a letter, all of it, and what could not be checked. */
final class LetterReport {

    static final String WINDOW_CLOSED = "WINDOW_CLOSED";
    static final String WRONG_STATE = "WRONG_STATE";
    static final String IN_ANOTHER_LETTER = "IN_ANOTHER_LETTER";

    private static final Set<String> OTHERS_WERE_FASTER = Set.of(WRONG_STATE, IN_ANOTHER_LETTER);

    private final List<FieldError> faults = new ArrayList<>();
    private final List<SubmissionWarning> warnings = new ArrayList<>();
    private @Nullable Text window;

    void fault(String pointer, String code, Text words) {
        faults.add(FieldError.at(pointer, code, words));
    }

    void faultIf(boolean wrong, String pointer, String code, Text words) {
        if (wrong) {
            fault(pointer, code, words);
        }
    }

    void late(String pointer, Text theWindow) {
        window = theWindow;
        fault(
                pointer,
                WINDOW_CLOSED,
                Text.of(
                        "Ngoài thời hạn nhận đề nghị: " + theWindow.vi() + ".",
                        "Outside the nomination window: " + theWindow.en() + "."));
    }

    /** Once for one code and place. */
    void warn(String pointer, String code, Text words) {
        var warning = new SubmissionWarning(pointer, code, words);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    List<SubmissionWarning> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * Refuses the letter if there is any fault: with 409 where only the window or only what others have done is in the
     * way, with 422 where the letter itself is wrong.
     */
    void refuse() {
        if (faults.isEmpty()) {
            return;
        }
        if (window != null && faults.stream().allMatch(fault -> fault.code().equals(WINDOW_CLOSED))) {
            throw new DomainException(ProblemType.NOMINATION_WINDOW_CLOSED, faults, window);
        }
        if (faults.stream().allMatch(fault -> OTHERS_WERE_FASTER.contains(fault.code()))) {
            throw new DomainException(
                    ProblemType.CONFLICT, faults, faults.get(0).words());
        }
        throw DomainException.rules(faults);
    }
}
