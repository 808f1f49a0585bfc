package vn.thidua.directive;

import java.time.Instant;
import vn.thidua.revision.Revised;

/**
 * The stored text of a directive.
 *
 * @param mediaType in which form it was sent
 * @param characters length in Unicode code points
 * @param sha256 of the text in UTF-8
 */
public record DirectiveTextView(
        int revision, String mediaType, int characters, String sha256, Instant storedAt, String text)
        implements Revised {

    static DirectiveTextView of(DirectiveText text) {
        return new DirectiveTextView(
                text.revision, text.mediaType, text.characters, text.sha256, text.storedAt, text.content);
    }
}
