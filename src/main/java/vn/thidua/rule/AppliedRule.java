package vn.thidua.rule;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardTypeView;
import vn.thidua.award.CommendationType;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.text.Text;

/**
 * A rule that holds on the day asked for.
 *
 * @param awardCode null: every award
 * @param level null: every level
 * @param commendationType null: every type
 * @param unitId whose local rule it is; null: a rule for everybody
 * @param source null where no document is on record
 * @param verified false: nobody has checked the source; it answers "unknown"
 * @param validTo inclusive; {@link vn.thidua.time.Validity#FOREVER} while there is no end
 */
public record AppliedRule(
        UUID id,
        RuleKind kind,
        @Nullable String awardCode,
        @Nullable OrgUnitLevel level,
        @Nullable CommendationType commendationType,
        @Nullable UUID unitId,
        RuleContent content,
        AwardTypeView.@Nullable SourceView source,
        boolean verified,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable String note) {

    /** The rule by its id, with its article and document where these are on record. */
    public Text named() {
        var from = source == null
                ? ""
                : Stream.of(source.article(), source.directive().number())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", ", "; ", ""));
        return Text.of("quy định " + id + from, "rule " + id + from);
    }
}
