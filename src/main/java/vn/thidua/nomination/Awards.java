package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.page.PagedRows;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Reading awards: anybody may, and pupils are masked for all who do not answer for them. */
@ApplicationScoped
class Awards {

    private final NominationAccess access;
    private final EntityManager database;

    Awards(NominationAccess access, EntityManager database) {
        this.access = access;
        this.database = database;
    }

    /** What the list can be narrowed by; days are inclusive. */
    record Filter(
            @Nullable UUID campaignId,
            @Nullable String awardCode,
            @Nullable UUID unitId,
            @Nullable LocalDate decidedFrom,
            @Nullable LocalDate decidedTo,
            @Nullable UUID decisionId) {}

    /** The latest first. A search by school does not find pupils that are masked for the caller. */
    Page<AwardView> list(Filter filter, PageRequest request, Language language) {
        var keyset = Keyset.of(AwardKey.class, AwardKey.SELECT, "Award a", "a.id", AwardKey::id)
                .where("a.campaign.id = :campaign", "campaign", filter.campaignId)
                .where("a.awardCode = :award", "award", filter.awardCode)
                .where("a.unit.id = :unit", "unit", filter.unitId)
                .where("a.decidedOn >= :decidedFrom", "decidedFrom", filter.decidedFrom)
                .where("a.decidedOn <= :decidedTo", "decidedTo", filter.decidedTo)
                .where("a.decision.id = :decision", "decision", filter.decisionId);
        if (filter.unitId != null && !access.keeps(filter.unitId)) {
            keyset.where("a.nomineeKind <> INDIVIDUAL"
                    + " or a.category.id not in (select m.id from SubjectCategory m where m.minor = true)");
        }
        var ids = keyset.orderBy("a.decidedOn", LocalDate.class, AwardKey::decidedOn)
                .descending()
                .page(database, request)
                .map(AwardKey::id);
        var page =
                PagedRows.behind(ids, database, AwardRow.QUERY + " where a.id in :ids", AwardRow.class, AwardRow::id);
        var minors = page.items().stream()
                .filter(AwardRow::isAboutAMinor)
                .map(AwardRow::nominationId)
                .collect(Collectors.toSet());
        var inFull = access.shownInFull(minors);
        return page.map(
                row -> AwardView.of(row, row.isAboutAMinor() && !inFull.contains(row.nominationId()), language));
    }

    AwardView read(UUID id, Language language) {
        var row = database.createQuery(AwardRow.QUERY + " where a.id = :id", AwardRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(Text.of("khen thưởng", "award")));
        var masked = row.isAboutAMinor()
                && !access.shownInFull(List.of(row.nominationId())).contains(row.nominationId());
        return AwardView.of(row, masked, language);
    }
}
