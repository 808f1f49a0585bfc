package vn.thidua.submission;

import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** What could not be checked, or is unusual without being wrong. */
record SubmissionWarning(String pointer, String code, Text words) {

    /** As it is answered. */
    record View(String pointer, String code, String detail) {}

    View in(Language language) {
        return new View(pointer, code, words.in(language));
    }
}
