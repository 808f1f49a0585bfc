package vn.thidua.award;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.time.Validity;

/**
 * An award as the law of the day asked for has it.
 *
 * @param validTo inclusive; null while there is no end
 * @param source what it rests on; null for praise, which no law knows
 * @param verified false: nobody has checked the source
 */
public record AwardTypeView(
        UUID id,
        String code,
        String nameVi,
        String nameEn,
        AwardForm form,
        AwardHolder holder,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable SourceView source,
        boolean verified) {

    /** @param article article and clause of the directive; null where nobody has looked it up */
    public record SourceView(
            DirectiveRef directive, @Nullable String article) {}

    public static AwardTypeView of(AwardType type) {
        return new AwardTypeView(
                type.id,
                type.code,
                type.nameVi,
                type.nameEn,
                type.form,
                type.holder,
                type.validFrom,
                Validity.shown(type.validTo),
                source(type),
                type.verified);
    }

    private static @Nullable SourceView source(AwardType type) {
        return type.sourceDirective == null
                ? null
                : new SourceView(DirectiveRef.of(type.sourceDirective), type.sourceArticle);
    }
}
