package vn.thidua.report.form;

import vn.thidua.problem.FieldError;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/**
 * What is remarked on in a report.
 *
 * @param pointer into the submission: {@code #/content/indicators/0/value}
 * @param blocks whether the report cannot be sent with it
 */
public record FormFinding(String pointer, String code, Text words, boolean blocks) {

    /** The finding as it goes out. */
    public record View(String pointer, String code, String detail, boolean blocks) {}

    public View in(Language language) {
        return new View(pointer, code, words.in(language), blocks);
    }

    FieldError asError() {
        return FieldError.at(pointer, code, words);
    }
}
