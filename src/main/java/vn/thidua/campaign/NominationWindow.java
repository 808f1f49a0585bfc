package vn.thidua.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.time.DueBound;

/** When nominations of a level are taken. */
@Entity
public class NominationWindow extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Campaign campaign;

    public int ordinal;

    /** Null: every level. */
    @Enumerated(EnumType.STRING)
    public @Nullable OrgUnitLevel level;

    public @Nullable LocalDate opensOn;

    public @Nullable LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    public @Nullable DueBound dueBound;

    public @Nullable String wording;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit addressee;

    public @Nullable String addresseeText;
}
