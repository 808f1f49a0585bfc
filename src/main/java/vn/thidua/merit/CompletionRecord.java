package vn.thidua.merit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.person.Person;
import vn.thidua.rule.CompletionGrade;
import vn.thidua.text.Text;

/** How well a person or a unit completed its duties in a year, as somebody competent graded it. Never rewritten. */
@Entity
public class CompletionRecord extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("xếp loại mức độ hoàn thành nhiệm vụ", "completion grade");

    private static final Set<String> ABOUT_PEOPLE = Set.of("grade", "source");

    /** The unit that is graded, or whose person is. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    /** The person or the unit. */
    public UUID holderId;

    public int ofYear;

    @Enumerated(EnumType.STRING)
    public CompletionGrade grade;

    public LocalDate gradedOn;

    /** Who graded it, by which paper. */
    public String source;

    public String enteredBy;

    public @Nullable LocalDate withdrawnOn;

    /** 1, and null once it was withdrawn, for the unique key. */
    public @Nullable Integer standing;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
