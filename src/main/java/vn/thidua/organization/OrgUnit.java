package vn.thidua.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** A public body, a school, or a collective inside one, on the days from {@code validFrom} to {@code validTo}. */
@Entity
public class OrgUnit extends RevisedEntity {

    static final Text WHAT = Text.of("đơn vị", "unit");

    /** How people and plans name the unit; unique. */
    public String code;

    public String name;

    public @Nullable String shortName;

    @Enumerated(EnumType.STRING)
    public OrgUnitKind kind;

    @Enumerated(EnumType.STRING)
    public OrgUnitLevel level;

    public LocalDate validFrom;

    /** Inclusive; {@link vn.thidua.time.Validity#FOREVER} while there is no end. */
    public LocalDate validTo;

    /** Derived from names and code, for the full-text index. */
    public String searchText;

    public static OrgUnit existing(UUID id) {
        OrgUnit unit = findById(id);
        if (unit == null) {
            throw DomainException.notFound(WHAT);
        }
        return unit;
    }

    public static OrgUnit existing(UUID id, @Nullable Revision revision) {
        var unit = existing(id);
        Revision.check(revision, unit.revision);
        return unit;
    }

    public static Optional<OrgUnit> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The unit that a body names by id; 422 at the pointer when there is none. */
    public static OrgUnit referenced(UUID id, String pointer) {
        OrgUnit unit = findById(id);
        if (unit == null) {
            throw DomainException.unknownReference(pointer, WHAT, id);
        }
        return unit;
    }

    /** The unit that a body names by code; 422 at the pointer when there is none. */
    public static OrgUnit referenced(String code, String pointer) {
        return byCode(code).orElseThrow(() -> DomainException.unknownReference(pointer, WHAT, code));
    }
}
