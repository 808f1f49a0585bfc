package vn.thidua.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.nomination.Nomination;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** What somebody says against a nomination, or against the list, in a public consultation. */
@Entity
public class Objection extends RevisedEntity implements Withheld {

    private static final Set<String> ABOUT_PEOPLE = Set.of("objectorName", "objectorContact", "text", "answer");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public PublicConsultation consultation;

    /** Null: about the list as a whole. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Nomination nomination;

    /** Null: who it was is not known. */
    public @Nullable String objectorName;

    public @Nullable String objectorContact;

    public String text;

    public LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    public ObjectionState state;

    public @Nullable String assignedTo;

    public @Nullable String answer;

    public @Nullable LocalDate answeredOn;

    public Instant createdAt;

    static Objection existing(PublicConsultation consultation, UUID id) {
        return Objection.<Objection>find("id = ?1 and consultation = ?2", id, consultation)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(Text.of("kiến nghị, phản ánh", "objection")));
    }

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }

    boolean isOpen() {
        return state == ObjectionState.RECEIVED || state == ObjectionState.ASSIGNED;
    }

    void requireOpen(Text action) {
        if (!isOpen()) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, state.label(), action);
        }
    }

    void assign(String to) {
        requireOpen(Text.of("Giao xử lý", "Assign"));
        state = ObjectionState.ASSIGNED;
        assignedTo = to;
    }

    void answer(ObjectionOutcome outcome, String reason, LocalDate on) {
        requireOpen(Text.of("Trả lời", "Answer"));
        state = switch (outcome) {
            case UPHELD -> ObjectionState.UPHELD;
            case REJECTED -> ObjectionState.REJECTED;
        };
        answer = reason;
        answeredOn = on;
    }
}
