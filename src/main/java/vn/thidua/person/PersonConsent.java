package vn.thidua.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.text.Text;

/** Somebody allowed something about a person, mostly a parent about a minor (Decree 56/2017 art. 36). */
@Entity
public class PersonConsent extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("sự đồng ý", "consent");

    private static final Set<String> ABOUT_PEOPLE = Set.of("givenBy", "relationship", "purpose");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    public String givenBy;

    /** To the person: father, mother, guardian, the person. */
    public @Nullable String relationship;

    /** What was allowed. */
    public String purpose;

    public LocalDate givenOn;

    /** From this day on it no longer holds. */
    public @Nullable LocalDate withdrawnOn;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
