package vn.thidua.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.text.Folding;

/** What a text says of itself, so that it is not taken for a citation when it names itself. */
record OwnDocument(@Nullable DirectiveKind kind, @Nullable String number, List<String> title) {

    private static final int ENOUGH_WORDS = 4;

    static OwnDocument of(DocumentHeader header) {
        return new OwnDocument(
                header.kind() == null ? null : header.kind().value(),
                header.number() == null ? null : header.number().value(),
                header.title() == null ? List.of() : subject(header.title().value()));
    }

    /** Whether a document of this kind, named by these words, is this one: "Kế hoạch phát động phong trào …". */
    boolean isNamed(DirectiveKind named, String name) {
        List<String> words = subject(name);
        int compared = Math.min(words.size(), title.size());
        return named == kind
                && compared >= ENOUGH_WORDS
                && words.subList(0, ENOUGH_WORDS).equals(title.subList(0, ENOUGH_WORDS));
    }

    private static List<String> subject(String text) {
        List<String> words = Folding.words(text.substring(0, Math.min(text.length(), 200)));
        int from = 0;
        while (from < words.size() && from < 2 && (words.get(from).equals("ve") || words.get(from).equals("viec"))) {
            from++;
        }
        return words.subList(from, words.size());
    }
}
