package vn.thidua.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.award.AwardType;
import vn.thidua.award.CommendationType;
import vn.thidua.award.NomineeKind;
import vn.thidua.award.SubjectCategory;
import vn.thidua.campaign.Campaign;
import vn.thidua.organization.OrgUnit;
import vn.thidua.person.Members;
import vn.thidua.person.Person;
import vn.thidua.problem.Faults;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/** Fills a nomination from what a caller says, and checks that it fits campaign, catalogue and unit. */
@ApplicationScoped
class NominationDraft {

    private static final Text CAMPAIGN = Text.of("phong trào thi đua", "campaign");
    private static final Text UNIT = Text.of("đơn vị", "unit");

    private final Caller caller;
    private final Members members;
    private final EntityManager database;

    NominationDraft(Caller caller, Members members, EntityManager database) {
        this.caller = caller;
        this.members = members;
        this.database = database;
    }

    void write(Nomination nomination, NominationInput input) {
        var unit = OrgUnit.referenced(input.proposingUnitId(), "#/proposingUnitId");
        caller.requireWrite(unit.id);
        var faults = new Faults();
        if (unit.validTo.isBefore(caller.today())) {
            faults.rule("#/proposingUnitId", "UNIT_HAS_ENDED", Text.of("Đơn vị đã kết thúc.", "The unit has ended."));
        }
        var campaign = campaign(input.campaignId(), unit, faults);
        checkAward(input, faults);
        var category = category(input, campaign, faults);
        var collective = collective(input, unit, faults);
        var person = person(input, unit, faults);
        checkName(input, faults);
        checkPeriod(input, faults);
        faults.refuse();
        if (campaign != null && !Objects.equals(campaign, nomination.campaign)) {
            requireNotOver(campaign);
        }
        nomination.campaign = campaign;
        nomination.awardCode = input.awardCode();
        nomination.category = Objects.requireNonNull(category);
        nomination.proposingUnit = unit;
        nomination.nomineeKind = input.nomineeKind();
        nomination.nomineeName = name(input, collective, person);
        nomination.collectiveUnit = collective;
        nomination.position = input.position();
        nomination.achievement = input.achievement();
        nomination.achievementFrom = input.achievementFrom();
        nomination.achievementTo = input.achievementTo();
        nomination.commendationType =
                input.commendationType() == null ? CommendationType.MERIT : input.commendationType();
        nomination.person = person;
    }

    private static String name(NominationInput input, @Nullable OrgUnit collective, @Nullable Person person) {
        if (input.nomineeName() != null) {
            return input.nomineeName();
        }
        return person != null ? person.fullName : Objects.requireNonNull(collective).name;
    }

    /** A unit proposes its own people; of those elsewhere it is not told whether they exist. */
    private @Nullable Person person(NominationInput input, OrgUnit unit, Faults faults) {
        var id = input.personId();
        if (id == null) {
            return null;
        }
        if (input.nomineeKind() == NomineeKind.COLLECTIVE) {
            faults.rule(
                    "#/personId",
                    "NOT_ALLOWED",
                    Text.of("Tập thể không phải là một người.", "A collective is no person."));
            return null;
        }
        if (!members.isAtOrBelow(id, unit.id, caller.today())) {
            faults.rule(
                    "#/personId",
                    "NOT_A_MEMBER",
                    Text.of(
                            "Không có người này trong đơn vị đề nghị hoặc đơn vị trực thuộc hôm nay.",
                            "There is no such person in the proposing unit or one below it today."));
            return null;
        }
        Person person = Objects.requireNonNull(Person.findById(id));
        checkPerson(person, input, unit, faults);
        return person;
    }

    /** A nomination names the person on record, and a pupil stays one whatever the category. */
    private void checkPerson(Person person, NominationInput input, OrgUnit unit, Faults faults) {
        var name = input.nomineeName();
        faults.ruleIf(
                name != null && !Folding.fold(name).equals(Folding.fold(person.fullName)),
                "#/nomineeName",
                "NAME_DIFFERS",
                Text.of(
                        "Người được chọn có tên khác; bỏ trống tên, hoặc sửa tên trong hồ sơ người.",
                        "The person on record has another name; leave it out, or correct the person's record."));
        var minor =
                SubjectCategory.byCode(input.category()).map(one -> one.minor).orElse(true);
        faults.ruleIf(
                !minor && members.isMinor(person.id, caller.today()),
                "#/category",
                "PERSON_IS_A_MINOR",
                Text.of(
                        "Người này đang là học sinh: dùng đối tượng của học sinh.",
                        "This person is a pupil: use a category of pupils."));
    }

    private static void checkPeriod(NominationInput input, Faults faults) {
        var words = Text.of(
                "Thời gian lập thành tích cần ngày đầu và ngày cuối.",
                "The period of the achievement needs its first and last day.");
        var from = input.achievementFrom();
        var to = input.achievementTo();
        faults.required(from == null && to != null, "#/achievementFrom", words);
        faults.required(from != null && to == null, "#/achievementTo", words);
        faults.order(from, to, "#/achievementTo");
    }

    /** Only its organiser knows of a campaign that has not been launched; it is for the organiser and those below. */
    private @Nullable Campaign campaign(@Nullable UUID id, OrgUnit unit, Faults faults) {
        if (id == null) {
            return null;
        }
        Campaign campaign = Campaign.findById(id);
        if (campaign == null || !campaign.isVisibleTo(caller)) {
            faults.unknown("#/campaignId", CAMPAIGN, id);
            return null;
        }
        if (!caller.isAtOrBelow(unit.id, Set.of(campaign.organizer.id))) {
            faults.rule(
                    "#/campaignId",
                    "NOT_OF_THE_CAMPAIGN",
                    Text.of(
                            "Đơn vị đề nghị không thuộc phạm vi của phong trào.",
                            "The proposing unit is outside the campaign."));
        }
        return campaign;
    }

    private static void requireNotOver(Campaign campaign) {
        switch (campaign.status) {
            case DRAFT, LAUNCHED -> {}
            case CLOSED, CANCELLED -> throw campaign.notOpen();
        }
    }

    private void checkAward(NominationInput input, Faults faults) {
        var award = AwardType.byCode(input.awardCode(), caller.today()).orElse(null);
        if (award == null) {
            faults.unknown("#/awardCode", Text.of("danh hiệu, hình thức khen thưởng", "award"), input.awardCode());
        } else if (!Catalogue.fits(award, input.nomineeKind())) {
            faults.rule("#/nomineeKind", "HOLDER_DOES_NOT_FIT", holderWords(award.holder.label()));
        }
    }

    static Text holderWords(Text holder) {
        return Text.of(
                "Danh hiệu, hình thức này dành cho: " + holder.vi() + ".", "This award is for: " + holder.en() + ".");
    }

    private @Nullable SubjectCategory category(NominationInput input, @Nullable Campaign campaign, Faults faults) {
        var found = SubjectCategory.byCode(input.category());
        if (found.isEmpty()) {
            faults.unknown("#/category", Text.of("đối tượng", "subject category"), input.category());
            return null;
        }
        var category = found.get();
        if (category.nature != input.nomineeKind()) {
            faults.rule(
                    "#/category",
                    "NATURE_DOES_NOT_FIT",
                    Text.of(
                            "Đối tượng này là: " + category.nature.label().vi() + ".",
                            "This category is of: " + category.nature.label().en() + "."));
        }
        if (campaign != null && !isFor(campaign, category)) {
            faults.rule(
                    "#/category",
                    "CATEGORY_NOT_IN_CAMPAIGN",
                    Text.of("Phong trào không dành cho đối tượng này.", "The campaign is not for this category."));
        }
        return category;
    }

    private boolean isFor(Campaign campaign, SubjectCategory category) {
        var stated = database.createQuery(
                        "select s.category.id from CampaignSubject s where s.campaign = :campaign", UUID.class)
                .setParameter("campaign", campaign)
                .getResultList();
        return stated.isEmpty() || stated.contains(category.id);
    }

    private @Nullable OrgUnit collective(NominationInput input, OrgUnit unit, Faults faults) {
        var id = input.collectiveUnitId();
        if (id == null) {
            return null;
        }
        if (input.nomineeKind() == NomineeKind.INDIVIDUAL) {
            faults.rule(
                    "#/collectiveUnitId",
                    "NOT_ALLOWED",
                    Text.of("Cá nhân không phải là một đơn vị.", "An individual is not a unit."));
            return null;
        }
        OrgUnit collective = OrgUnit.findById(id);
        if (collective == null) {
            faults.unknown("#/collectiveUnitId", UNIT, id);
        } else if (!caller.isAtOrBelow(collective.id, List.of(unit.id))) {
            faults.rule(
                    "#/collectiveUnitId",
                    "OUTSIDE_THE_PROPOSING_UNIT",
                    Text.of(
                            "Tập thể phải là đơn vị đề nghị hoặc thuộc đơn vị đó.",
                            "The collective must be the proposing unit or belong to it."));
        }
        return collective;
    }

    private static void checkName(NominationInput input, Faults faults) {
        if (input.nomineeName() != null || input.personId() != null) {
            return;
        }
        switch (input.nomineeKind()) {
            case INDIVIDUAL ->
                faults.rule("#/nomineeName", "REQUIRED", Text.of("Cá nhân phải có tên.", "A person needs a name."));
            case COLLECTIVE -> {
                if (input.collectiveUnitId() == null) {
                    faults.rule(
                            "#/nomineeName",
                            "REQUIRED",
                            Text.of(
                                    "Tập thể cần tên hoặc collectiveUnitId.",
                                    "A collective needs a name or collectiveUnitId."));
                }
            }
        }
    }
}
