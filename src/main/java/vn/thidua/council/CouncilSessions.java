package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** Sessions as they are prepared and listed. */
@ApplicationScoped
class CouncilSessions {

    private final SessionDraft draft;
    private final EntityManager database;

    CouncilSessions(SessionDraft draft, EntityManager database) {
        this.draft = draft;
        this.database = database;
    }

    /** Those of a council, the latest first. */
    Page<CouncilSessionRow> list(UUID council, @Nullable CouncilSessionState state, PageRequest page) {
        return Keyset.of(
                        CouncilSessionRow.class,
                        "new vn.thidua.council.CouncilSessionRow(s.id, s.revision, s.state, s.heldOn, s.method, s.place)",
                        "CouncilSession s",
                        "s.id",
                        CouncilSessionRow::id)
                .where("s.council.id = :council", "council", council)
                .where("s.state = :state", "state", state)
                .orderBy("s.heldOn", LocalDate.class, CouncilSessionRow::heldOn)
                .descending()
                .page(database, page);
    }

    CouncilSession create(Council council, CouncilSessionInput input) {
        var session = new CouncilSession();
        session.council = council;
        session.state = CouncilSessionState.DRAFT;
        draft.write(session, input, List.of());
        return session;
    }

    void change(CouncilSession session, SessionParts parts, CouncilSessionInput input) {
        draft.write(session, input, CouncilSessionInput.of(parts).items());
        session.touch();
        session.flush();
    }
}
