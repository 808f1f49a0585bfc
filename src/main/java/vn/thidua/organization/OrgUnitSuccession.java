package vn.thidua.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;

/** A unit went over into another on a day, or ended without successor. */
@Entity
public class OrgUnitSuccession extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit predecessor;

    /** Null when the unit ended without successor. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit successor;

    @Enumerated(EnumType.STRING)
    public SuccessionKind kind;

    /** First day of the successor. */
    public LocalDate effectiveOn;

    /** The directive that orders it; organization knows directives by id only. */
    public @Nullable UUID directiveId;

    public @Nullable String note;
}
