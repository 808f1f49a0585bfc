package vn.thidua.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** A run of days that are off, or worked although it is a weekend: for the whole country, or for a unit and below. */
@Entity
public class Holiday extends RevisedEntity {

    static final Text WHAT = Text.of("ngày nghỉ", "holiday");

    /** Null: the whole country. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public HolidayKind kind;

    @Enumerated(EnumType.STRING)
    public HolidayOccasion occasion;

    public String name;

    public LocalDate firstDay;

    /** Inclusive. */
    public LocalDate lastDay;

    /** Where it was published. */
    public String source;

    /** Somebody has checked it against that. */
    public boolean verified;

    static Holiday existing(UUID id) {
        return Holiday.<Holiday>find("from Holiday h left join fetch h.unit where h.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }
}
