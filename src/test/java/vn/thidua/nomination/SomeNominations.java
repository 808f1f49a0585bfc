package vn.thidua.nomination;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardForm;
import vn.thidua.award.AwardHolder;
import vn.thidua.award.AwardType;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignForm;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignLink;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.campaign.CampaignSubject;
import vn.thidua.campaign.CriteriaSet;
import vn.thidua.campaign.CriteriaSetStatus;
import vn.thidua.campaign.LinkRelation;
import vn.thidua.campaign.NominationWindow;
import vn.thidua.campaign.QuotaStage;
import vn.thidua.campaign.ScopeClarity;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.time.DueBound;
import vn.thidua.time.Validity;

/**
 * A province with an education office and a school, a launched campaign of the office, and an award and categories of
 * their own: all that nominations need, and nothing that another test sees.
 */
public final class SomeNominations {

    public final OrgUnit province;
    public final OrgUnit office;
    public final OrgUnit school;
    public final String award = award(AwardHolder.ANY);
    public final SubjectCategory teacher = category(NomineeKind.INDIVIDUAL, false);
    public final SubjectCategory pupil = category(NomineeKind.INDIVIDUAL, true);
    public final SubjectCategory collective = category(NomineeKind.COLLECTIVE, false);
    public final Campaign campaign;

    public SomeNominations() {
        this(Units.province());
    }

    /** Another office and school below a province. */
    public SomeNominations(OrgUnit province) {
        this.province = province;
        office = Units.educationOffice(province);
        school = Units.school(office);
        campaign = campaign(CampaignStatus.LAUNCHED);
    }

    /** A campaign of the office with criteria in force, without windows and quotas. */
    public Campaign campaign(CampaignStatus status) {
        return stored(() -> {
            var made = new Campaign();
            made.code = Units.freshCode();
            made.name = "Phong trào thử";
            made.kind = CampaignKind.MOVEMENT;
            made.form = CampaignForm.REGULAR;
            made.status = status;
            made.organizer = OrgUnit.existing(office.id);
            made.criteriaRevision = 1;
            made.launchedOn = status == CampaignStatus.DRAFT ? null : LocalDate.of(2024, 3, 18);
            made.searchText = "phong trao thu";
            made.persist();
            var criteria = new CriteriaSet();
            criteria.campaign = made;
            criteria.number = 1;
            criteria.status = CriteriaSetStatus.FROZEN;
            criteria.madeAt = Instant.parse("2024-01-02T03:04:05Z");
            criteria.madeBy = "tests";
            criteria.persist();
            return made;
        });
    }

    /** From now on the campaign is only for these. */
    public void onlyFor(SubjectCategory... categories) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < categories.length; i++) {
                var subject = new CampaignSubject();
                subject.campaign = Campaign.findById(campaign.id);
                subject.ordinal = i;
                subject.category = SubjectCategory.findById(categories[i].id);
                subject.persist();
            }
        });
    }

    /** Nominations of every level are taken until a day. */
    public void window(@Nullable LocalDate opensOn, @Nullable LocalDate due, @Nullable DueBound bound) {
        QuarkusTransaction.requiringNew().run(() -> {
            var window = new NominationWindow();
            window.campaign = Campaign.findById(campaign.id);
            window.opensOn = opensOn;
            window.dueDate = due;
            window.dueBound = bound;
            window.wording = "theo kế hoạch";
            window.persist();
        });
    }

    /** At most so many of the award, for the categories named or, without any, for all together. */
    public AwardQuota quota(int max, SubjectCategory... categories) {
        return stored(() -> {
            var quota = new AwardQuota();
            quota.campaign = Campaign.findById(campaign.id);
            quota.code = Units.freshCode();
            quota.awardCode = award;
            quota.scopeClarity = ScopeClarity.CLEAR;
            quota.stage = QuotaStage.UNCLEAR;
            quota.maxCount = max;
            for (var category : categories) {
                quota.categories.add(SubjectCategory.findById(category.id));
            }
            quota.persist();
            return quota;
        });
    }

    /** As {@link #quota}, without saying for which units it is. */
    public AwardQuota unclearQuota(int max) {
        var made = quota(max);
        return stored(() -> {
            AwardQuota quota = AwardQuota.findById(made.id);
            quota.scopeClarity = ScopeClarity.UNCLEAR;
            quota.wording = "không quá " + max + " tập thể, cá nhân";
            return quota;
        });
    }

    /** Another campaign, of any unit, that this one adopts; the quotas that are made later are its own. */
    public Campaign adopted(OrgUnit organizer) {
        var adopted = campaign(CampaignStatus.LAUNCHED);
        return stored(() -> {
            Campaign above = Campaign.findById(adopted.id);
            above.organizer = OrgUnit.existing(organizer.id);
            adopt(above);
            return above;
        });
    }

    /** Lets the campaign adopt another. */
    public void adopts(Campaign other) {
        stored(() -> {
            adopt(Campaign.findById(other.id));
            return other;
        });
    }

    private void adopt(Campaign other) {
        var link = new CampaignLink();
        link.campaign = Campaign.findById(campaign.id);
        link.relation = LinkRelation.ADOPTS;
        link.name = other.name;
        link.linked = other;
        link.persist();
    }

    /** At most so many of an award of anybody's, over all campaigns that adopt this one. */
    public static AwardQuota quotaIn(Campaign campaign, String award, int max) {
        return stored(() -> {
            var quota = new AwardQuota();
            quota.campaign = Campaign.findById(campaign.id);
            quota.code = Units.freshCode();
            quota.awardCode = award;
            quota.scopeClarity = ScopeClarity.CLEAR;
            quota.stage = QuotaStage.GRANT;
            quota.maxCount = max;
            quota.persist();
            return quota;
        });
    }

    /** Ten of the award, granted by the unit. */
    public AwardQuota quotaOf(OrgUnit grantor) {
        var made = quota(10);
        return stored(() -> {
            AwardQuota quota = AwardQuota.findById(made.id);
            quota.grantor = OrgUnit.existing(grantor.id);
            return quota;
        });
    }

    public int used(AwardQuota quota) {
        return QuarkusTransaction.requiringNew().call(() -> AwardQuota.<AwardQuota>findById(quota.id).usedCount);
    }

    /** A teacher of the school, as a request. */
    public NominationInput teacherInput() {
        return input(teacher, NomineeKind.INDIVIDUAL, "Vũ Hải Đăng", school, campaign);
    }

    public NominationInput input(
            SubjectCategory category, NomineeKind kind, String name, OrgUnit unit, @Nullable Campaign of) {
        return new NominationInput(
                of == null ? null : of.id,
                award,
                category.code,
                unit.id,
                kind,
                name,
                null,
                "Tổ trưởng",
                "Thành tích",
                null,
                null,
                null,
                null);
    }

    /** A teacher of the school, brought to the state by the steps that lead there. */
    public UUID teacher(NominationState state) {
        return nominated(teacherInput(), state);
    }

    public List<UUID> teachers(int count, NominationState state) {
        var made = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            made.add(teacher(state));
        }
        return made;
    }

    public UUID pupil(String name, NominationState state) {
        return nominated(input(pupil, NomineeKind.INDIVIDUAL, name, school, campaign), state);
    }

    public UUID collective(NominationState state) {
        return nominated(input(collective, NomineeKind.COLLECTIVE, "Tổ Khối 5", school, campaign), state);
    }

    public UUID nominated(NominationInput input, NominationState state) {
        asSystem();
        return QuarkusTransaction.requiringNew().call(() -> {
            var id = bean(Nominations.class).create(input).id;
            for (var action : wayTo(state)) {
                bean(NominationSteps.class).takeAt(id, action, "Lý do thử", Instant.parse("2024-05-10T03:00:00Z"));
            }
            return id;
        });
    }

    private static List<NominationAction> wayTo(NominationState state) {
        return switch (state) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(NominationAction.SUBMIT);
            case RETURNED -> List.of(NominationAction.SUBMIT, NominationAction.RETURN);
            case ENDORSED -> List.of(NominationAction.SUBMIT, NominationAction.ENDORSE);
            case REFUSED -> List.of(NominationAction.SUBMIT, NominationAction.REFUSE);
            case WITHDRAWN -> List.of(NominationAction.SUBMIT, NominationAction.WITHDRAW);
            case AWARDED -> List.of(NominationAction.SUBMIT, NominationAction.AWARD);
            case REVOKED -> List.of(NominationAction.SUBMIT, NominationAction.AWARD, NominationAction.REVOKE);
        };
    }

    /** A decision of the province on the nominations, as a request. */
    public AwardDecisionInput decisionInput(List<UUID> nominations) {
        return decisionInput(province, nominations, List.of());
    }

    public AwardDecisionInput decisionInput(
            OrgUnit deciding, List<UUID> nominations, List<QuotaAcknowledgement> words) {
        return new AwardDecisionInput(
                campaign.id,
                freshNumber(),
                LocalDate.of(2024, 6, 20),
                deciding.id,
                "Trần Quang Minh",
                "Chủ tịch",
                nominations,
                words,
                words(deciding, LocalDate.of(2024, 6, 20), nominations));
    }

    /** A word for each rule that leaves something unknown about the nominations; stages are not among them. */
    public static List<StageAcknowledgement> words(OrgUnit deciding, LocalDate day, List<UUID> nominations) {
        asSystem();
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = nominations.isEmpty() ? List.<Nomination>of() : Nomination.wholes(nominations);
            var asked = new GateAsked(Gate.DECISION, OrgUnit.existing(deciding.id), day, found, Set.of());
            return bean(Gates.class).found(asked).stream()
                    .filter(one -> one.weight() == GateFinding.Weight.NEEDS_WORD)
                    .map(GateFinding::ruleId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(rule -> new StageAcknowledgement(rule, "Đã kiểm tra hồ sơ giấy"))
                    .toList();
        });
    }

    /** A decision of the province on the nominations, made. */
    public UUID decided(List<UUID> nominations) {
        return decided(decisionInput(nominations));
    }

    public UUID decided(AwardDecisionInput input) {
        asSystem();
        return QuarkusTransaction.requiringNew()
                .call(() -> bean(AwardDecisions.class).create(input).decision().id);
    }

    /** The award of a nomination, decided by a unit. */
    public UUID awarded(OrgUnit deciding, UUID nomination) {
        decided(decisionInput(deciding, List.of(nomination), List.of()));
        return awardOf(nomination);
    }

    public static UUID awardOf(UUID nomination) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Award.<Award>find("nomination.id", nomination).singleResult().id);
    }

    /** A decision that revokes, as a request. */
    public static Map<String, Object> revocationInput(OrgUnit unit) {
        return Map.of(
                "number", freshNumber(),
                "issuedOn", "2024-09-12",
                "decidingUnitId", unit.id,
                "signer", "Trần Quang Minh",
                "signerRole", "Chủ tịch",
                "reason", "Kê khai thành tích không đúng",
                "sourceArticle", "Điều 93",
                "moneyRecovery", Map.of("due", true));
    }

    public static String freshNumber() {
        return (System.nanoTime() % 900_000 + 10) + "/QĐ-UBND";
    }

    /** An award in the catalogue, valid on any day. */
    public static String award(AwardHolder holder) {
        return stored(() -> {
                    var award = new AwardType();
                    award.code = Units.freshCode();
                    award.nameVi = "Bằng khen thử";
                    award.nameEn = "Trial certificate";
                    award.form = AwardForm.FORM;
                    award.holder = holder;
                    award.validFrom = LocalDate.of(2015, 1, 1);
                    award.validTo = Validity.FOREVER;
                    award.persist();
                    return award;
                })
                .code;
    }

    public static SubjectCategory category(NomineeKind nature, boolean minor) {
        return stored(() -> {
            var category = new SubjectCategory();
            category.code = Units.freshCode();
            category.nameVi = "Đối tượng thử";
            category.nameEn = "Trial category";
            category.nature = nature;
            category.minor = minor;
            category.persist();
            return category;
        });
    }

    static void changed(UUID nomination, Consumer<Nomination> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(Nomination.findById(nomination)));
    }

    static NominationState stateOf(UUID nomination) {
        return QuarkusTransaction.requiringNew().call(() -> Nomination.<Nomination>findById(nomination).state);
    }

    /** Number of the last step; the steps before are checked to be 1, 2, 3 … */
    static int steps(UUID nomination) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var numbers =
                    NominationEvent.<NominationEvent>list("nomination.id = ?1 order by number", nomination).stream()
                            .map(event -> event.number)
                            .toList();
            if (Set.copyOf(numbers).size() != numbers.size() || numbers.get(numbers.size() - 1) != numbers.size()) {
                throw new AssertionError("not 1, 2, 3 …: " + numbers);
            }
            return numbers.size();
        });
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    private static void asSystem() {
        bean(CurrentSubject.class).actAs("tests");
    }

    private static <T> T stored(Supplier<T> make) {
        return QuarkusTransaction.requiringNew().call(make::get);
    }
}
