package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.AllowedActions;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.award.AwardMoney;
import vn.thidua.database.ManyIds;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.page.PagedRows;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Reading awards: anybody may, and pupils are masked for all who do not answer for them. */
@ApplicationScoped
class Awards {

    private static final Set<Role> OFFICES = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE);

    private final NominationAccess access;
    private final AwardMoney money;
    private final Caller caller;
    private final EntityManager database;

    Awards(NominationAccess access, AwardMoney money, Caller caller, EntityManager database) {
        this.access = access;
        this.money = money;
        this.caller = caller;
        this.database = database;
    }

    /** What the list can be narrowed by; days are inclusive. */
    record Filter(
            @Nullable UUID campaignId,
            @Nullable String awardCode,
            @Nullable UUID unitId,
            @Nullable LocalDate decidedFrom,
            @Nullable LocalDate decidedTo,
            @Nullable UUID decisionId,
            @Nullable AwardState state) {}

    /** What is read of awards beside their own columns. */
    private record Parts(
            Set<UUID> inFull,
            Map<AwardMoney.Asked, AwardMoney.Money> money,
            Map<UUID, AwardRevocationRow> revocations) {}

    /** The latest first. A search by school does not find pupils that are masked for the caller. */
    Page<AwardView> list(Filter filter, PageRequest request, Language language) {
        var keyset = Keyset.of(AwardKey.class, AwardKey.SELECT, "Award a", "a.id", AwardKey::id)
                .where("a.campaign.id = :campaign", "campaign", filter.campaignId)
                .where("a.awardCode = :award", "award", filter.awardCode)
                .where("a.unit.id = :unit", "unit", filter.unitId)
                .where("a.decidedOn >= :decidedFrom", "decidedFrom", filter.decidedFrom)
                .where("a.decidedOn <= :decidedTo", "decidedTo", filter.decidedTo)
                .where("a.decision.id = :decision", "decision", filter.decisionId)
                .where("a.state = :state", "state", filter.state);
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
        var parts = parts(page.items());
        return page.map(row -> view(row, parts, language));
    }

    AwardView read(UUID id, Language language) {
        var row = database.createQuery(AwardRow.QUERY + " where a.id = :id", AwardRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(Award.WHAT));
        return view(row, parts(List.of(row)), language);
    }

    /** Four statements at the most, however many awards. */
    private Parts parts(List<AwardRow> rows) {
        caller.expect(rows.stream().map(AwardRow::decidingUnitId).collect(Collectors.toSet()));
        var minors = rows.stream()
                .filter(AwardRow::isAboutAMinor)
                .map(AwardRow::nominationId)
                .collect(Collectors.toSet());
        var revoked = rows.stream()
                .filter(row -> row.state() == AwardState.REVOKED)
                .map(AwardRow::id)
                .toList();
        var asked = rows.stream().map(AwardRow::askedMoney).collect(Collectors.toSet());
        return new Parts(access.shownInFull(minors), money.of(asked), revocations(revoked));
    }

    private Map<UUID, AwardRevocationRow> revocations(List<UUID> awards) {
        return awards.isEmpty()
                ? Map.of()
                : ManyIds.query(database, AwardRevocationRow.QUERY, AwardRevocationRow.class, awards)
                        .getResultStream()
                        .collect(Collectors.toMap(AwardRevocationRow::awardId, Function.identity()));
    }

    private AwardView view(AwardRow row, Parts parts, Language language) {
        var masked = row.isAboutAMinor() && !parts.inFull.contains(row.nominationId());
        var money = Objects.requireNonNull(parts.money.get(row.askedMoney()));
        return AwardView.of(row, masked, money, parts.revocations.get(row.id()), actions(row, language), language);
    }

    private List<AllowedAction> actions(AwardRow row, Language language) {
        return List.of(
                tried("CONFER", row, AwardState.GRANTED, AwardSteps.CONFER, language),
                tried("REVOKE", row, AwardState.GRANTED, AwardSteps.REVOKE, language),
                tried("RECOVER_MONEY", row, AwardState.REVOKED, AwardSteps.RECOVER, language));
    }

    /** By the right of an office over the unit that decided, and the state. */
    private AllowedAction tried(String action, AwardRow row, AwardState needed, Text words, Language language) {
        return AllowedActions.tried(action, language, () -> {
            if (!caller.hasAny(OFFICES)) {
                throw new DomainException(ProblemType.ROLE_REQUIRED, Role.OFFICE.name());
            }
            if (!caller.reaches(row.decidingUnitId(), OFFICES)) {
                throw new DomainException(ProblemType.FOREIGN_UNIT, row.decidingUnitCode());
            }
            row.state().require(needed, words);
        });
    }
}
