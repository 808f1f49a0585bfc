package vn.thidua.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.Identified;
import vn.thidua.nomination.ConflictGround;
import vn.thidua.nomination.Nomination;

/** Somebody who does not judge a nomination, on record. */
@Entity
public class ConflictOfInterest extends Identified implements Withheld {

    private static final Set<String> ABOUT_PEOPLE = Set.of("reason");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Nomination nomination;

    public String subject;

    @Enumerated(EnumType.STRING)
    public ConflictGround kind;

    public @Nullable String reason;

    public String enteredBy;

    public Instant createdAt;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
