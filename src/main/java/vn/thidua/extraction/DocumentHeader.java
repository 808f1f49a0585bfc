package vn.thidua.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.time.PartialDate;

/**
 * What a document says about itself at its beginning and its end. Nothing is inferred: what the text lacks is null.
 *
 * @param issuingBody the body that issues it, as written
 * @param parentBody the line above it
 * @param number canonical; a draft's has no serial ("/KH-PGD&amp;ĐT")
 * @param numberAsWritten verbatim
 * @param place of issue
 * @param date as far as it is filled in
 * @param kind "KẾ HOẠCH"; of an official letter, which has no such line, {@code CV} with the span of its number
 * @param title the subject (trích yếu), lines joined
 * @param theme the theme of the year or campaign ("chủ đề"), without quotation marks
 * @param signer the name below the last role
 * @param signerRole "TRƯỞNG PHÒNG", "KT. CHỦ TỊCH"
 * @param recipients each line of "Nơi nhận", without dash and end sign
 */
public record DocumentHeader(
        @Nullable Located<String> issuingBody,
        @Nullable Located<String> parentBody,
        @Nullable Located<String> number,
        @Nullable Located<String> numberAsWritten,
        @Nullable Located<String> place,
        @Nullable Located<PartialDate> date,
        @Nullable Located<DirectiveKind> kind,
        @Nullable Located<String> title,
        @Nullable Located<String> theme,
        @Nullable Located<String> signer,
        @Nullable Located<String> signerRole,
        List<Located<String>> recipients) {

    public static final DocumentHeader NONE =
            new DocumentHeader(null, null, null, null, null, null, null, null, null, null, null, List.of());

    public DocumentHeader {
        recipients = List.copyOf(recipients);
    }
}
