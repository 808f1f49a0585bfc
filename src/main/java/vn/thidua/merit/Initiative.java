package vn.thidua.merit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** An initiative of some people, recognised with a scope or not. */
@Entity
public class Initiative extends RevisedEntity {

    static final Text WHAT = Text.of("sáng kiến", "initiative");

    public String title;

    public @Nullable String summary;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    public int ofYear;

    /** What it is proposed for and, once recognised, what it was recognised for. */
    @Enumerated(EnumType.STRING)
    public InitiativeScope scope;

    @Enumerated(EnumType.STRING)
    public InitiativeState state;

    public @Nullable String stateReason;

    /** The council that recognised it, as printed. */
    public @Nullable String council;

    public @Nullable String certificateNumber;

    public @Nullable LocalDate recognisedOn;

    /** Number and day of the decision, as printed. */
    public @Nullable String decision;

    public Instant createdAt;

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    public List<InitiativeAuthor> authors = new ArrayList<>();

    void requireDraft(Text action) {
        require(InitiativeState.DRAFT, action);
    }

    void submit() {
        require(InitiativeState.DRAFT, Text.of("Trình", "Submit"));
        state = InitiativeState.SUBMITTED;
    }

    void recognise(RecognitionInput input) {
        require(InitiativeState.SUBMITTED, Text.of("Công nhận", "Recognise"));
        state = InitiativeState.RECOGNISED;
        scope = input.scope();
        council = input.council();
        certificateNumber = input.certificateNumber();
        recognisedOn = input.recognisedOn();
        decision = input.decision();
    }

    void refuse(String reason) {
        require(InitiativeState.SUBMITTED, Text.of("Không công nhận", "Refuse"));
        state = InitiativeState.REFUSED;
        stateReason = reason;
    }

    private void require(InitiativeState needed, Text action) {
        if (state != needed) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, state.label(), action);
        }
    }
}
