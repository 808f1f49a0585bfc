package vn.thidua.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.award.SubjectCategory;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Text;

/** A person belongs to a unit on some days, both inclusive. */
@Entity
public class Membership extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("quá trình công tác", "membership");

    private static final Set<String> ABOUT_PEOPLE = Set.of("position");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public SubjectCategory category;

    public @Nullable String position;

    /** The one by which the person is listed and counted; no two on one day. */
    public boolean main;

    public LocalDate validFrom;

    /** {@link vn.thidua.time.Validity#FOREVER} while there is no end. */
    public LocalDate validTo;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !validFrom.isAfter(to) && !from.isAfter(validTo);
    }
}
