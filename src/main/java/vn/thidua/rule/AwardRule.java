package vn.thidua.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.database.RevisedEntity;
import vn.thidua.directive.Directive;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.time.Validity;

/** One rule about awards, on the days from {@code validFrom} to {@code validTo}. It is ended, and never rewritten. */
@Entity
public class AwardRule extends RevisedEntity {

    static final Text WHAT = Text.of("quy định khen thưởng", "award rule");

    @Enumerated(EnumType.STRING)
    public RuleKind kind;

    /** Null: every award. */
    public @Nullable String awardCode;

    /** The level of government that it is about; null: every level. */
    @Enumerated(EnumType.STRING)
    public @Nullable OrgUnitLevel level;

    /** Null: every commendation type. */
    @Enumerated(EnumType.STRING)
    public @Nullable CommendationType commendationType;

    /** A local rule, for the unit and those below it; null: everywhere. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit unit;

    /** JSON in the shape of {@link #kind}, see {@link RuleContent}. */
    @Column(length = Length.LONG16)
    public String content;

    public LocalDate validFrom;

    /** Inclusive; {@link Validity#FOREVER} while there is no end. */
    public LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive sourceDirective;

    /** Article and clause of it. */
    public @Nullable String sourceArticle;

    /** False: nobody has checked the source; such a rule answers "unknown". */
    public boolean verified;

    public @Nullable String note;

    static AwardRule existing(UUID id) {
        return AwardRule.<AwardRule>find(
                        "from AwardRule r left join fetch r.sourceDirective left join fetch r.unit where r.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    static AwardRule existing(UUID id, @Nullable Revision revision) {
        var rule = existing(id);
        Revision.check(revision, rule.revision);
        return rule;
    }

    /** From the day after {@code lastDay} it does not hold any more. */
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom) || lastDay.isAfter(validTo)) {
            throw DomainException.rule(
                    "#/validTo",
                    "OUTSIDE_THE_VALIDITY",
                    Text.of(
                            "Quy định có hiệu lực từ " + validFrom + end(" đến ") + ".",
                            "The rule is valid from " + validFrom + end(" to ") + "."));
        }
        validTo = lastDay;
    }

    private String end(String word) {
        return validTo.equals(Validity.FOREVER) ? "" : word + validTo;
    }
}
