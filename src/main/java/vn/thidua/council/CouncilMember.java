package vn.thidua.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.Identified;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Text;

/** Somebody's seat in a council from one day to another, both inclusive. */
@Entity
public class CouncilMember extends Identified implements Withheld {

    static final Text WHAT = Text.of("thành viên hội đồng", "council member");

    /** The subject is told: whoever changes it changes who votes. */
    private static final Set<String> ABOUT_PEOPLE = Set.of("name", "position");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Council council;

    public String name;

    public @Nullable String position;

    @Enumerated(EnumType.STRING)
    public CouncilRole role;

    /** {@code sub} of the member's token; without one they cannot vote electronically. */
    public @Nullable String subject;

    public @Nullable UUID personId;

    /** The member's own unit. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit unit;

    public LocalDate validFrom;

    /** Inclusive; {@link vn.thidua.time.Validity#FOREVER} while there is no end. */
    public LocalDate validTo;

    /** All who ever were, in the order they were entered. */
    static List<CouncilMember> of(UUID council) {
        return list("from CouncilMember m left join fetch m.unit where m.council.id = ?1 order by m.id", council);
    }

    boolean isMemberOn(LocalDate day) {
        return !validFrom.isAfter(day) && !validTo.isBefore(day);
    }

    boolean sitsTogetherWith(CouncilMember other) {
        return !validFrom.isAfter(other.validTo) && !other.validFrom.isAfter(validTo);
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
