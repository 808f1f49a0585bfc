package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedActions;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.nomination.NominationLabel;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.nomination.NominationReach;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.Faults;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Asking other agencies about nominations, and their answers. */
@ApplicationScoped
class Opinions {

    private static final Text UNIT = Text.of("đơn vị", "unit");
    private static final String FROM =
            "Opinion o join fetch o.nomination join fetch o.askingUnit left join fetch o.askedUnit";

    private final Caller caller;
    private final OpinionAccess access;
    private final ConsultationAccess readers;
    private final ConsultationViews views;
    private final NominationLabels labels;
    private final NominationReach sight;
    private final EntityManager database;
    private final Clock clock;

    Opinions(
            Caller caller,
            OpinionAccess access,
            ConsultationAccess readers,
            ConsultationViews views,
            NominationLabels labels,
            NominationReach sight,
            EntityManager database,
            Clock clock) {
        this.caller = caller;
        this.access = access;
        this.readers = readers;
        this.views = views;
        this.labels = labels;
        this.sight = sight;
        this.database = database;
        this.clock = clock;
    }

    /** What the list of a unit can be narrowed by. */
    record Filter(
            @Nullable UUID askedUnitId,
            @Nullable UUID askingUnitId,
            @Nullable OpinionState state,
            boolean overdue) {}

    Page<OpinionView> ofNomination(UUID nominationId, PageRequest request) {
        var nomination = sight.visible(nominationId);
        return items(Keyset.of(Opinion.class, "o", FROM, "o.id", opinion -> opinion.id)
                .where("o.nomination.id = :nomination", "nomination", nomination.id)
                .page(database, request));
    }

    /**
     * In order of the due day. Without a unit, what the units of the caller's roles were asked; of a unit that the
     * caller does not reach, nothing.
     */
    Page<OpinionView> list(Filter filter, PageRequest request) {
        var keyset = Keyset.of(Opinion.class, "o", FROM, "o.id", opinion -> opinion.id)
                .where("o.askedUnit.id = :askedUnit", "askedUnit", filter.askedUnitId)
                .where("o.askingUnit.id = :askingUnit", "askingUnit", filter.askingUnitId)
                .where("o.state = :state", "state", filter.state)
                .orderBy("o.dueOn", LocalDate.class, opinion -> opinion.dueOn);
        if (filter.overdue) {
            keyset.where("o.state = ASKED").where("o.dueOn < :today").bind("today", caller.today());
        }
        if (filter.askedUnitId == null && filter.askingUnitId == null) {
            if (!readers.listsAll(null)) {
                var heads = readers.heads();
                if (heads.isEmpty()) {
                    return new Page<>(List.of(), null, null);
                }
                keyset.where("o.askedUnit.id in (:heads)").across("heads", heads);
            }
        } else if (!reads(filter.askedUnitId) && !reads(filter.askingUnitId)) {
            keyset.where("1 = 0");
        }
        return items(keyset.page(database, request));
    }

    private boolean reads(@Nullable UUID unit) {
        return unit != null && readers.listsAll(unit);
    }

    Opinion ask(UUID nominationId, OpinionInput input) {
        var nomination = sight.visible(nominationId);
        var asking = OrgUnit.referenced(input.askingUnitId(), "#/askingUnitId");
        caller.require(asking.id, Set.of(Role.OFFICE));
        var faults = new Faults();
        faults.ruleIf(
                !caller.isAtOrBelow(nomination.proposingUnit.id, Set.of(asking.id)),
                "#/askingUnitId",
                "NOT_ABOVE_THE_PROPOSING_UNIT",
                Text.of(
                        "Đơn vị hỏi phải là đơn vị đề nghị hoặc cấp trên của đơn vị đó.",
                        "The asking unit must be the proposing one or above it."));
        faults.ruleIf(
                (input.askedUnitId() == null) == (input.askedName() == null),
                "#/askedUnitId",
                "ONE_OF_TWO",
                Text.of("Nêu askedUnitId hoặc askedName.", "Give either askedUnitId or askedName."));
        faults.ruleIf(
                input.dueOn().isBefore(caller.today()),
                "#/dueOn",
                "IN_THE_PAST",
                Text.of("Hạn trả lời đã qua.", "The due day has passed."));
        OrgUnit asked = input.askedUnitId() == null ? null : OrgUnit.findById(input.askedUnitId());
        if (input.askedUnitId() != null && asked == null) {
            faults.unknown("#/askedUnitId", UNIT, input.askedUnitId());
        }
        faults.refuse();
        var opinion = new Opinion();
        opinion.nomination = nomination;
        opinion.askingUnit = asking;
        opinion.askedUnit = asked;
        opinion.askedName = input.askedName();
        opinion.question = input.question();
        opinion.askedOn = caller.today();
        opinion.dueOn = input.dueOn();
        opinion.state = OpinionState.ASKED;
        opinion.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        opinion.persist();
        database.flush();
        return opinion;
    }

    Opinion answer(UUID id, @Nullable Revision revision, OpinionAnswerInput input) {
        var opinion = access.toAnswer(id, revision);
        opinion.requireAsked(Text.of("Trả lời", "Answer"));
        var faults = new Faults();
        faults.required(
                input.answer() == OpinionAnswer.DISAGREES && input.text() == null,
                "#/text",
                Text.of("Không nhất trí thì phải nêu lý do.", "Whoever disagrees says why."));
        faults.required(
                (input.documentNumber() == null) != (input.documentDate() == null),
                input.documentNumber() == null ? "#/documentNumber" : "#/documentDate",
                Text.of("Số và ngày văn bản đi cùng nhau.", "Number and date of the letter go together."));
        faults.ruleIf(
                input.documentDate() != null && input.documentDate().isAfter(caller.today()),
                "#/documentDate",
                "IN_THE_FUTURE",
                Text.of("Ngày ở tương lai.", "The day is in the future."));
        faults.refuse();
        opinion.state = OpinionState.ANSWERED;
        opinion.answer = input.answer();
        opinion.documentNumber = input.documentNumber();
        opinion.documentDate = input.documentDate();
        opinion.answerText = input.text();
        opinion.answeredOn = caller.today();
        opinion.onPaper = !access.isAsked(opinion);
        database.flush();
        return opinion;
    }

    Opinion withdraw(UUID id, @Nullable Revision revision, String reason) {
        var opinion = access.toWithdraw(id, revision);
        opinion.requireAsked(Text.of("Rút", "Withdraw"));
        opinion.withdraw(reason);
        database.flush();
        return opinion;
    }

    OpinionView view(Opinion opinion) {
        return view(opinion, labels.of(List.of(opinion.nomination.id)));
    }

    private Page<OpinionView> items(Page<Opinion> page) {
        var nominations = page.items().stream()
                .map(opinion -> opinion.nomination.id)
                .distinct()
                .toList();
        var named = labels.of(nominations);
        caller.expect(page.items().stream()
                .flatMap(opinion -> Stream.of(Optional.of(opinion.askingUnit), Optional.ofNullable(opinion.askedUnit)))
                .flatMap(Optional::stream)
                .map(unit -> unit.id)
                .collect(Collectors.toSet()));
        return page.map(opinion -> view(opinion, named));
    }

    private OpinionView view(Opinion opinion, Map<UUID, NominationLabel> named) {
        var language = views.language();
        var nomination = Objects.requireNonNull(named.get(opinion.nomination.id));
        return OpinionView.of(
                opinion,
                nomination,
                !nomination.masked() || access.takesPart(opinion),
                caller.today(),
                List.of(
                        AllowedActions.tried("ANSWER", language, () -> {
                            access.requireAnswer(opinion);
                            opinion.requireAsked(Text.of("Trả lời", "Answer"));
                        }),
                        AllowedActions.tried("WITHDRAW", language, () -> {
                            access.requireAsker(opinion);
                            opinion.requireAsked(Text.of("Rút", "Withdraw"));
                        })));
    }
}
