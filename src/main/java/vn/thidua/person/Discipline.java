package vn.thidua.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.text.Text;

/** A discipline, an inspection or a complaint under verification, on some days, both inclusive. */
@Entity
public class Discipline extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("kỷ luật, thanh tra, khiếu nại", "discipline, inspection or complaint");

    private static final Set<String> ABOUT_PEOPLE = Set.of("kind", "grade", "decisionNumber", "note");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public DisciplineKind kind;

    @Enumerated(EnumType.STRING)
    public DisciplineState state;

    /** Of a discipline that was imposed. */
    @Enumerated(EnumType.STRING)
    public @Nullable DisciplineGrade grade;

    public LocalDate validFrom;

    /** {@link vn.thidua.time.Validity#FOREVER} while there is no end. */
    public LocalDate validTo;

    public @Nullable String decisionNumber;

    public @Nullable String note;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
