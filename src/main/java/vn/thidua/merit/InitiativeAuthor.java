package vn.thidua.merit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.thidua.database.Identified;
import vn.thidua.person.Person;

/** An author of an initiative. */
@Entity
public class InitiativeAuthor extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Initiative initiative;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    public int ordinal;

    /** Percent; all authors together have 100. */
    public int share;
}
