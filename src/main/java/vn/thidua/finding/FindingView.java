package vn.thidua.finding;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.text.Language;

/** A finding as it is answered, explained in the caller's language; see {@link Finding}. */
public record FindingView(
        FindingCode code,
        FindingSeverity severity,
        Subject of,
        @Nullable TextSpan span,
        @Nullable String pointer,
        String explanation,
        Source source,
        @Nullable String suggestion,
        List<DirectiveRef> related,
        @Nullable DateBounds bounds) {

    /** What it is about; parts that do not apply are null. */
    public record Subject(
            @Nullable UUID citationId,
            @Nullable DirectiveRef directive,
            @Nullable String code,
            @Nullable String words) {}

    /** Where the rule comes from. */
    public record Source(
            @Nullable String document, @Nullable String article, String says, boolean verified) {}

    public static FindingView of(Finding finding, Language language) {
        var about = finding.of();
        var source = finding.code().source();
        return new FindingView(
                finding.code(),
                finding.severity(),
                new Subject(about.citationId(), about.directive(), about.code(), about.words()),
                finding.span(),
                finding.pointer(),
                finding.explanation().in(language),
                new Source(source.document(), source.article(), source.says().in(language), source.verified()),
                finding.suggestion(),
                finding.related(),
                finding.bounds());
    }
}
