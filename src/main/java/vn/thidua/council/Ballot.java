package vn.thidua.council;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One electronic vote on one item, of nobody. Read only here: {@link BallotBox} writes rows without Hibernate, so that
 * no listener, audit or log sees them.
 */
@Entity
@Table(name = "council_ballot")
@Immutable
public class Ballot {

    /** Random; chosen by the voter, who keeps it as the receipt. */
    @Id
    public UUID id;

    public UUID sessionId;

    public UUID itemId;

    @Enumerated(EnumType.STRING)
    public VoteChoice choice;
}
