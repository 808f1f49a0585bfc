package vn.thidua.council;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.database.Identified;

/** A note beside frozen minutes: what is to be read otherwise, and why. */
@Entity
public class CouncilMinutesAmendment extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CouncilMinutesRecord minutes;

    /** 1, 2, 3 … */
    public int number;

    public String text;

    public String reason;

    public Instant notedAt;

    public String notedBy;

    static List<CouncilMinutesAmendment> of(UUID minutes) {
        return list("minutes.id = ?1 order by number", minutes);
    }
}
