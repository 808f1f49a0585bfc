package vn.thidua.extraction;

import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.KindWords.KindPhrase;
import vn.thidua.extraction.PhraseTrie.Match;

/**
 * Finds who issues a document whose heading is lost, where its text says so: "Phòng Giáo dục và Đào tạo ban hành Kế
 * hoạch …" at the beginning of a line. It looks at the first lines only.
 */
final class ProclaimedBody {

    private static final int MOST_LINES = 40;
    private static final int FARTHEST = 4_000;

    private static final PhraseTrie<Boolean> PROCLAIMS =
            PhraseTrie.marked("ban hành", "xây dựng", "xây dựng và ban hành", "ban hành và triển khai");

    private final TextView view;
    private final HeaderLines lines;
    private final IssuerReader issuers;

    ProclaimedBody(TextView view, HeaderLines lines) {
        this.view = view;
        this.lines = lines;
        this.issuers = new IssuerReader(view);
    }

    /** @param kind what the document is: only its own issuing counts */
    @Nullable
    Located<String> after(int index, DirectiveKind kind) {
        int start = index;
        for (int line = 0; line < MOST_LINES && start < Math.min(view.length, index + FARTHEST); line++) {
            int end = lines.lineEnd(start);
            Located<String> body = at(lines.skipMargin(start, end), kind);
            if (body != null) {
                return body;
            }
            start = end + 1;
        }
        return null;
    }

    private @Nullable Located<String> at(int start, DirectiveKind kind) {
        if (!Letters.isCapital(view.at(start)) || IssuerWords.HEADS.match(view, start) == null) {
            return null;
        }
        int end = issuers.nameEnd(start);
        Match<Boolean> proclaims = end <= start ? null : PROCLAIMS.match(view, view.skipSoftBlanks(end));
        Match<KindPhrase> said = proclaims == null ? null : KindWords.at(view, view.skipSoftBlanks(proclaims.end()));
        return said == null || said.value().kind() != kind
                ? null
                : new Located<>(view.joined(start, end), view.span(start, end));
    }
}
