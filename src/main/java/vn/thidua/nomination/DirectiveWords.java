package vn.thidua.nomination;

import java.util.Locale;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.time.PartialDate;

/** How documents name a directive that they rest on. */
public final class DirectiveWords {

    private DirectiveWords() {}

    /** "Kế hoạch số 71/KH-SGDĐT ngày 12 tháng 8 năm 2031 của Sở Giáo dục và Đào tạo về …", as far as it is known. */
    public static String of(Directive directive) {
        var words = new StringBuilder();
        var subject = directive.subject == null ? "" : directive.subject.strip();
        var isLaw = directive.kind == DirectiveKind.L;
        words.append(
                isLaw && !subject.isEmpty() ? subject : directive.kind.label().vi());
        if (directive.number != null) {
            words.append(" số ").append(directive.number);
        }
        var day = directive.issuedOn;
        if (day != null && day.precision() == PartialDate.Precision.DAY) {
            words.append(day(day));
        }
        var issuer = directive.issuer == null ? directive.issuerText : directive.issuer.name;
        if (!isLaw && issuer != null) {
            words.append(" của ").append(issuer);
        }
        if (!isLaw && !subject.isEmpty()) {
            words.append(subject.toLowerCase(Locale.ROOT).startsWith("về ") ? " " : " về ");
            words.append(subject.substring(0, 1).toLowerCase(Locale.ROOT)).append(subject.substring(1));
        }
        return words.toString();
    }

    private static String day(PartialDate date) {
        return " ngày " + date.day() + " tháng " + date.month() + " năm " + date.year();
    }
}
