package vn.thidua.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** Units that are compared with one another. */
@Entity
public class EmulationBloc extends RevisedEntity {

    static final Text WHAT = Text.of("khối, cụm thi đua", "emulation bloc");

    public String name;

    @Enumerated(EnumType.STRING)
    public BlocKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit organizer;

    public Instant createdAt;

    static EmulationBloc existing(UUID id) {
        return EmulationBloc.<EmulationBloc>find("from EmulationBloc b join fetch b.organizer where b.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }
}
