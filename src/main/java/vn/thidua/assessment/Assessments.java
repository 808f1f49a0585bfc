package vn.thidua.assessment;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedActions;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.campaign.CriteriaSet;
import vn.thidua.database.ManyIds;
import vn.thidua.nomination.Nomination;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.nomination.NominationReach;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.Faults;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** The report of the proposing unit on a nomination, then the appraisals of the offices above. */
@ApplicationScoped
class Assessments {

    private static final Set<Role> REPORTERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT);
    private static final Set<Role> APPRAISERS = EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE);
    private static final Set<Role> READERS =
            EnumSet.of(Role.ADMINISTRATOR, Role.OFFICE, Role.UNIT, Role.COUNCIL_MEMBER, Role.AUDITOR);

    private final Caller caller;
    private final NominationReach sight;
    private final NominationLabels labels;
    private final ConflictDesk conflicts;
    private final EntityManager database;
    private final HttpHeaders headers;
    private final Clock clock;

    Assessments(
            Caller caller,
            NominationReach sight,
            NominationLabels labels,
            ConflictDesk conflicts,
            EntityManager database,
            HttpHeaders headers,
            Clock clock) {
        this.caller = caller;
        this.sight = sight;
        this.labels = labels;
        this.conflicts = conflicts;
        this.database = database;
        this.headers = headers;
        this.clock = clock;
    }

    /** Drafts of others are not shown. */
    Page<AssessmentView> list(UUID nominationId, PageRequest request) {
        var nomination = sight.visible(nominationId);
        var masked = isMasked(nomination);
        var page = Keyset.of(
                        Assessment.class,
                        "a",
                        "Assessment a join fetch a.unit join fetch a.criteriaSet",
                        "a.id",
                        assessment -> assessment.id)
                .where("a.nomination.id = :nomination", "nomination", nominationId)
                .page(database, request);
        var seen = page.items().stream().filter(this::isSeen).toList();
        var lines = linesOf(seen);
        return new Page<>(seen, page.next(), page.total())
                .map(one -> view(one, lines.getOrDefault(one.id, List.of()), nomination, masked));
    }

    AssessmentView read(UUID nominationId, UUID id) {
        var nomination = sight.visible(nominationId);
        return view(seen(nomination, id), nomination);
    }

    AssessmentView view(Assessment assessment, Nomination nomination) {
        return view(assessment, assessment.lines(), nomination, isMasked(nomination));
    }

    Assessment create(UUID nominationId, AssessmentInput input) {
        var nomination = sight.held(nominationId);
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        var criteria = criteria(nomination);
        requireUnit(input.kind(), unit, nomination);
        requireJudge(input.kind(), unit, nomination);
        if (input.kind() == AssessmentKind.APPRAISAL) {
            requireReport(nomination);
        }
        if (Assessment.count("nomination = ?1 and kind = ?2 and unit = ?3", nomination, input.kind(), unit) > 0) {
            throw new DomainException(ProblemType.ALREADY_EXISTS, Text.of("bản đánh giá", "assessment"));
        }
        var assessment = new Assessment();
        assessment.nomination = nomination;
        assessment.campaign = criteria.campaign;
        assessment.criteriaSet = criteria;
        assessment.kind = input.kind();
        assessment.unit = unit;
        assessment.state = AssessmentState.DRAFT;
        assessment.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lines = judged(assessment, input.remark(), input.lines());
        assessment.persist();
        store(assessment, lines);
        return assessment;
    }

    /** A draft that the caller may change; held for this transaction. */
    Assessment editable(UUID nominationId, UUID id, @Nullable Revision revision, Text action) {
        var nomination = sight.held(nominationId);
        var assessment = seen(nomination, id);
        requireJudge(assessment.kind, assessment.unit, nomination);
        Revision.check(revision, assessment.revision);
        assessment.requireDraft(action);
        return assessment;
    }

    void change(Assessment assessment, AssessmentChange input) {
        var lines = judged(assessment, input.remark(), input.lines());
        AssessmentLine.delete("assessment", assessment);
        assessment.touch();
        store(assessment, lines);
    }

    void delete(Assessment assessment) {
        AssessmentLine.delete("assessment", assessment);
        assessment.delete();
    }

    void submit(Assessment assessment) {
        var faults = new Faults();
        scoring(assessment).requireComplete(assessment.lines(), faults);
        faults.refuse();
        assessment.submit(caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (assessment.kind == AssessmentKind.APPRAISAL) {
            Assessment.<Assessment>list(
                            "nomination = ?1 and kind = ?2 and state = ?3",
                            assessment.nomination,
                            AssessmentKind.SELF_REPORT,
                            AssessmentState.SUBMITTED)
                    .forEach(report -> report.state = AssessmentState.APPRAISED);
        }
        database.flush();
    }

    private List<AssessmentLine> judged(
            Assessment assessment, @Nullable String remark, List<AssessmentLineInput> inputs) {
        var scoring = scoring(assessment);
        var faults = new Faults();
        var lines = scoring.lines(inputs, faults);
        faults.refuse();
        assessment.remark = remark;
        assessment.total = Scoring.total(lines);
        assessment.requiredMet = Scoring.met(lines);
        assessment.requiredCount = scoring.requiredCount();
        return lines;
    }

    private void store(Assessment assessment, List<AssessmentLine> lines) {
        for (var line : lines) {
            line.assessment = assessment;
            line.persist();
        }
        database.flush();
    }

    private static Scoring scoring(Assessment assessment) {
        var category = assessment.nomination.category;
        return new Scoring(assessment.criteriaSet.criteria().stream()
                .filter(one -> one.category == null || one.category.id.equals(category.id))
                .toList());
    }

    private static CriteriaSet criteria(Nomination nomination) {
        if (nomination.criteriaSet != null) {
            return nomination.criteriaSet;
        }
        if (nomination.campaign == null) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of("Đề nghị không thuộc phong trào nào nên không có tiêu chí.", "It has no criteria."));
        }
        return CriteriaSet.current(nomination.campaign);
    }

    private void requireUnit(AssessmentKind kind, OrgUnit unit, Nomination nomination) {
        var proposing = nomination.proposingUnit;
        var fits = switch (kind) {
            case SELF_REPORT -> unit.id.equals(proposing.id);
            case APPRAISAL -> !unit.id.equals(proposing.id) && caller.isAtOrBelow(proposing.id, Set.of(unit.id));
        };
        if (!fits) {
            throw DomainException.rule(
                    "#/unitId",
                    "WRONG_UNIT",
                    Text.of(
                            "Đơn vị đề nghị tự đánh giá; cấp trên thẩm định.",
                            "The proposing unit reports on itself; a unit above it appraises."));
        }
    }

    private void requireJudge(AssessmentKind kind, OrgUnit unit, Nomination nomination) {
        switch (kind) {
            case SELF_REPORT -> sight.require(unit.id, REPORTERS);
            case APPRAISAL -> {
                sight.require(unit.id, APPRAISERS);
                conflicts.requireNone(nomination);
            }
        }
    }

    private static void requireReport(Nomination nomination) {
        if (Assessment.count(
                        "nomination = ?1 and kind = ?2 and state <> ?3",
                        nomination,
                        AssessmentKind.SELF_REPORT,
                        AssessmentState.DRAFT)
                == 0) {
            throw new DomainException(
                    ProblemType.CONFLICT,
                    Text.of("Chưa có bản tự đánh giá.", "The proposing unit has not reported on itself."));
        }
    }

    private Assessment seen(Nomination nomination, UUID id) {
        var assessment = Assessment.existing(nomination, id);
        if (!isSeen(assessment)) {
            throw DomainException.notFound(Text.of("bản đánh giá", "assessment"));
        }
        return assessment;
    }

    private boolean isSeen(Assessment assessment) {
        return assessment.state != AssessmentState.DRAFT || caller.reaches(assessment.unit.id, READERS);
    }

    private boolean isMasked(Nomination nomination) {
        return labels.of(List.of(nomination.id)).values().stream().anyMatch(label -> label.masked());
    }

    private Map<UUID, List<AssessmentLine>> linesOf(List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            return Map.of();
        }
        return ManyIds.query(
                        database,
                        "from AssessmentLine l join fetch l.criterion c where l.assessment.id in :ids order by c.ordinal",
                        AssessmentLine.class,
                        assessments.stream().map(one -> one.id).toList())
                .getResultStream()
                .collect(groupingBy(line -> line.assessment.id));
    }

    private AssessmentView view(
            Assessment assessment, List<AssessmentLine> lines, Nomination nomination, boolean masked) {
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return AssessmentView.of(
                assessment,
                lines,
                masked,
                List.of("UPDATE", "DELETE", "SUBMIT").stream()
                        .map(action -> AllowedActions.tried(action, language, () -> {
                            requireJudge(assessment.kind, assessment.unit, nomination);
                            assessment.requireDraft(Text.of("Sửa, gửi", "Change or submit"));
                        }))
                        .toList());
    }
}
