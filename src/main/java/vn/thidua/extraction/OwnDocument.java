package vn.thidua.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;

/** What a text says of itself, so that it is not taken for a citation when it names itself. */
record OwnDocument(@Nullable DirectiveKind kind, @Nullable String number, List<String> title) {

    private static final int ENOUGH_WORDS = 4;
    private static final int COMPARED_WORDS = 8;

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
        List<String> words = words(text);
        int from = 0;
        while (from < words.size()
                && from < 2
                && (words.get(from).equals("ve") || words.get(from).equals("viec"))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        for (int i = 0; i <= text.length() && words.size() < COMPARED_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Letters.isWord(c)) {
                word.append(Letters.fold(c));
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
