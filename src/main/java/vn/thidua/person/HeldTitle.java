package vn.thidua.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.text.Text;

/** A title that a person won elsewhere, or before this service, as somebody entered it. */
@Entity
public class HeldTitle extends RevisedEntity {

    static final Text WHAT = Text.of("danh hiệu đã đạt", "title held");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    public String awardCode;

    /** The year that the title is of. */
    public int titleYear;

    public @Nullable String decisionNumber;

    public @Nullable LocalDate decidedOn;

    public @Nullable String decidedBy;

    /** Where whoever entered it has it from. */
    public String source;
}
