package vn.thidua.council;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.Identified;

/** The minutes of a closed session: written once, never changed. */
@Entity
@Table(name = "council_minutes")
@Immutable
public class CouncilMinutesRecord extends Identified implements Withheld {

    private static final Set<String> ABOUT_PEOPLE = Set.of("content");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public CouncilSession session;

    public UUID councilId;

    public int heldYear;

    public String number;

    public Instant closedAt;

    public String closedBy;

    /** JSON of a {@link MinutesContent}. */
    public String content;

    static @Nullable CouncilMinutesRecord of(UUID session) {
        return CouncilMinutesRecord.<CouncilMinutesRecord>find("session.id = ?1", session)
                .firstResultOptional()
                .orElse(null);
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }
}
