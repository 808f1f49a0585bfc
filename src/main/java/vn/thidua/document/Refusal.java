package vn.thidua.document;

import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** A document that cannot be made text, with the problem that its sender gets. */
final class Refusal extends Exception {

    final ProblemType type;
    final transient Text argument;

    Refusal(ProblemType type) {
        this(type, Text.of("", ""));
    }

    Refusal(ProblemType type, Text argument) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.argument = argument;
    }

    static Refusal tooComplex(String vietnamese, String english) {
        return new Refusal(ProblemType.DOCUMENT_TOO_COMPLEX, Text.of(vietnamese, english));
    }

    static Refusal broken(DocumentFormat format) {
        return new Refusal(ProblemType.DOCUMENT_BROKEN, format.label());
    }
}
