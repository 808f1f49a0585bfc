package vn.thidua.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import vn.thidua.database.Identified;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** What another system calls a unit; one identifier per unit and scheme, one unit per scheme and identifier. */
@Entity
public class OrgUnitIdentifier extends Identified {

    /** The form of a scheme's name, such as {@code GSO} for the codes of the General Statistics Office. */
    public static final String SCHEME = "[A-Z0-9][A-Z0-9._-]{0,59}";

    static final Text WHAT = Text.of("mã định danh", "identifier");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    public String scheme;

    public String identifier;

    /** The unit's identifier in the scheme, new or replaced; 409 when another unit has it. */
    public static OrgUnitIdentifier put(OrgUnit unit, String scheme, String identifier) {
        var holder = OrgUnitIdentifier.<OrgUnitIdentifier>find("scheme = ?1 and identifier = ?2", scheme, identifier)
                .firstResultOptional();
        if (holder.isPresent() && holder.get().unit.id.equals(unit.id)) {
            return holder.get();
        }
        if (holder.isPresent()) {
            var code = holder.get().unit.code;
            throw new DomainException(ProblemType.ALREADY_EXISTS, Text.of("đơn vị " + code, "the unit " + code));
        }
        var row = find(unit, scheme).orElseGet(OrgUnitIdentifier::new);
        row.unit = unit;
        row.scheme = scheme;
        row.identifier = identifier;
        unit.touch();
        row.persistAndFlush();
        return row;
    }

    public static OrgUnitIdentifier existing(OrgUnit unit, String scheme) {
        return find(unit, scheme).orElseThrow(() -> DomainException.notFound(WHAT));
    }

    private static Optional<OrgUnitIdentifier> find(OrgUnit unit, String scheme) {
        return find("unit = ?1 and scheme = ?2", unit, scheme).firstResultOptional();
    }
}
