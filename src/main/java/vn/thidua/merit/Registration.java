package vn.thidua.merit;

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
import vn.thidua.person.Person;
import vn.thidua.text.Text;

/** A person or a unit has registered for an award, an initiative or a project of a year. */
@Entity
public class Registration extends RevisedEntity {

    static final Text WHAT = Text.of("đăng ký thi đua", "registration");

    @Enumerated(EnumType.STRING)
    public RegistrationKind kind;

    /** The unit that registers, for itself or for one of its people. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    /** The person or the unit. */
    public UUID holderId;

    public @Nullable String awardCode;

    /** Of an initiative or a project. */
    public @Nullable String name;

    /** What no holder registers twice for a year. */
    public String target;

    public int ofYear;

    public LocalDate registeredOn;

    public String registeredBy;

    public @Nullable LocalDate withdrawnOn;

    /** 1, and null once it was withdrawn, for the unique key. */
    public @Nullable Integer standing;
}
