package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignLaunched;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** Writing duties and putting them into force; for {@code /report-duties}, for plans and for campaigns. */
@ApplicationScoped
public class ReportDuties {

    private static final String PLAN_POINTER = "#/campaign/reportDuties/";

    private final EntityManager database;
    private final DeadlineMaker maker;
    private final ReportPeriods periods;
    private final WorkingDays workingDays;
    private final Clock clock;

    ReportDuties(
            EntityManager database,
            DeadlineMaker maker,
            ReportPeriods periods,
            WorkingDays workingDays,
            Clock clock) {
        this.database = database;
        this.maker = maker;
        this.periods = periods;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /**
     * What would be refused, without writing anything.
     *
     * @param pointer to the duty in the body, such as {@code #/campaign/reportDuties/0}
     */
    public List<FieldError> faults(PlannedDuty planned, String pointer) {
        return DutyRules.faults(periods, workingDays.national(), planned, pointer);
    }

    /** As {@link #faults(PlannedDuty, String)}, and units outside the part of the hierarchy of the owner. */
    public List<FieldError> faults(PlannedDuty planned, OrgUnit owner, String pointer) {
        var faults = new ArrayList<>(faults(planned, pointer));
        var foreign = foreign(planned.reporters(), owner.id);
        if (!foreign.isEmpty()) {
            var codes = String.join(", ", foreign);
            faults.add(FieldError.at(
                    pointer + "/reporters",
                    "FOREIGN_UNIT",
                    Text.of(
                            "Không thuộc quyền của đơn vị giao: " + codes + ".",
                            "Not at or below the owner: " + codes + ".")));
        } else {
            faults.addAll(levelsWithoutUnits(planned, pointer));
        }
        return faults;
    }

    /** Due dates and addressees of levels on which no unit reports: most likely another level is meant. */
    private List<FieldError> levelsWithoutUnits(PlannedDuty planned, String pointer) {
        var named = new LinkedHashMap<String, OrgUnitLevel>();
        for (int i = 0; i < planned.dues().size(); i++) {
            named.put("/dues/" + i + "/level", planned.dues().get(i).level());
        }
        for (int i = 0; i < planned.addressees().size(); i++) {
            named.put("/addressees/" + i + "/level", planned.addressees().get(i).level());
        }
        if (named.isEmpty()) {
            return List.of();
        }
        var reporting = reportingLevels(planned.reporters());
        return named.entrySet().stream()
                .filter(entry -> !reporting.contains(entry.getValue()))
                .map(entry -> FieldError.at(
                        pointer + entry.getKey(),
                        "LEVEL_DOES_NOT_REPORT",
                        Text.of("Không đơn vị nào ở cấp này phải báo cáo.", "No unit of this level reports.")))
                .toList();
    }

    private Set<OrgUnitLevel> reportingLevels(PlannedDuty.Reporters reporters) {
        var levels = EnumSet.noneOf(OrgUnitLevel.class);
        reporters.units().forEach(unit -> levels.add(unit.level));
        if (reporters.below() != null) {
            levels.addAll(database.createQuery("""
                            select distinct u.level from OrgUnitAncestor a join OrgUnit u on u.id = a.unitId
                            where a.ancestorId = :below and a.distance > 0 and u.validTo >= :today
                             and (:anyKind = true or u.kind in (:kinds)) and (:anyLevel = true or u.level in (:levels))""", OrgUnitLevel.class)
                    .setParameter("below", reporters.below().id)
                    .setParameter("today", LocalDate.now(clock))
                    .setParameter("anyKind", reporters.kinds().isEmpty())
                    .setParameter("kinds", reporters.kinds())
                    .setParameter("anyLevel", reporters.levels().isEmpty())
                    .setParameter("levels", reporters.levels())
                    .getResultList());
        }
        return levels;
    }

    /** Codes of reporting units that never stood below the owner; at most ten. */
    @SuppressWarnings("unchecked")
    private List<String> foreign(PlannedDuty.Reporters reporters, UUID owner) {
        var bound = new ArrayList<UUID>();
        reporters.units().forEach(unit -> bound.add(unit.id));
        if (reporters.below() != null) {
            bound.add(reporters.below().id);
        }
        if (bound.isEmpty()) {
            return List.of();
        }
        return (List<String>) database.createNativeQuery("""
                        select u.code from org_unit u where u.id in (:bound) and not exists (
                         select 1 from org_unit_ancestor a where a.unit_id = u.id and a.ancestor_id = :owner)
                        order by u.code limit 10""", String.class)
                .setParameter("bound", bound)
                .setParameter("owner", owner)
                .getResultList();
    }

    /**
     * Makes the duties of a draft campaign those of the list, by code: what is not in it goes. The organiser imposes
     * them.
     *
     * @throws DomainException 422 with every impossible schedule; 409 once one of the duties is in force
     */
    public void replaceAll(Campaign campaign, List<PlannedDuty> planned) {
        refuseFaults(planned);
        var old = new HashMap<String, ReportDuty>();
        ReportDuty.of(campaign).forEach(duty -> old.put(duty.code, duty));
        for (var wanted : planned) {
            var duty = old.remove(wanted.code());
            if (duty == null) {
                create(campaign, campaign.organizer, wanted);
            } else if (!planned(duty).sameAs(wanted) || !duty.owner.id.equals(campaign.organizer.id)) {
                duty.require(Text.of("Sửa", "Change"), DutyStatus.DRAFT);
                duty.owner = campaign.organizer;
                write(duty, wanted);
                duty.touch();
            }
        }
        old.values().forEach(this::delete);
        database.flush();
    }

    private void refuseFaults(List<PlannedDuty> planned) {
        var faults = new ArrayList<FieldError>();
        var codes = new HashSet<String>();
        for (int i = 0; i < planned.size(); i++) {
            faults.addAll(faults(planned.get(i), PLAN_POINTER + i));
            if (!codes.add(planned.get(i).code())) {
                faults.add(FieldError.at(
                        PLAN_POINTER + i + "/code", "REPEATED", Text.of("Mã bị lặp.", "The code is repeated.")));
            }
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }

    /** The duties of a campaign in order of code, as {@link #replaceAll} takes them. */
    public List<PlannedDuty> plannedDuties(Campaign campaign) {
        return ReportDuty.of(campaign).stream().map(ReportDuties::planned).toList();
    }

    /** Puts every drafted duty of a launched campaign into force and makes its deadlines. */
    public void activateOf(Campaign campaign) {
        ReportDuty.of(campaign).stream().filter(ReportDuty::isDraft).forEach(this::activate);
    }

    void onLaunch(@Observes CampaignLaunched launched) {
        Campaign campaign = Campaign.findById(launched.campaignId());
        activateOf(Objects.requireNonNull(campaign));
    }

    ReportDuty create(@Nullable Campaign campaign, OrgUnit owner, PlannedDuty planned) {
        var duty = new ReportDuty();
        duty.campaign = campaign;
        duty.owner = owner;
        duty.status = DutyStatus.DRAFT;
        duty.describe(planned);
        duty.persist();
        writeParts(duty, planned);
        return duty;
    }

    void write(ReportDuty duty, PlannedDuty planned) {
        duty.describe(planned);
        ReportDutyVia.of(duty).forEach(ReportDutyVia::delete);
        ReportDueRule.of(duty).stream().filter(rule -> !rule.isByLetter()).forEach(ReportDueRule::delete);
        database.flush();
        writeParts(duty, planned);
    }

    private static void writeParts(ReportDuty duty, PlannedDuty planned) {
        for (int i = 0; i < planned.via().size(); i++) {
            var via = new ReportDutyVia();
            via.duty = duty;
            via.ordinal = i + 1;
            via.unit = planned.via().get(i).unit();
            via.unitText = planned.via().get(i).text();
            via.level = planned.via().get(i).level();
            via.persist();
        }
        ReportDueRule.of(duty, null, null, planned.due()).persist();
        planned.dues()
                .forEach(due ->
                        ReportDueRule.of(duty, due.level(), null, due.due()).persist());
    }

    void delete(ReportDuty duty) {
        duty.require(Text.of("Xóa", "Delete"), DutyStatus.DRAFT);
        ReportDutyVia.of(duty).forEach(ReportDutyVia::delete);
        ReportDueRule.of(duty).forEach(ReportDueRule::delete);
        duty.delete();
    }

    /**
     * Puts a duty into force and makes its deadlines.
     *
     * @throws DomainException 409 unless it is a draft, or while its campaign is not launched
     */
    void activate(ReportDuty duty) {
        if (duty.campaign != null && duty.campaign.status != CampaignStatus.LAUNCHED) {
            throw duty.campaign.notOpen();
        }
        duty.activate();
        maker.make(duty);
    }

    private static PlannedDuty planned(ReportDuty duty) {
        var rules = ReportDueRule.of(duty).stream()
                .filter(rule -> !rule.isByLetter())
                .toList();
        return new PlannedDuty(
                duty.code,
                duty.name,
                duty.regime,
                duty.period,
                duty.calendar,
                duty.start(),
                duty.appliesFrom,
                duty.appliesTo,
                new PlannedDuty.Reporters(duty.units, duty.reportersBelow, duty.kinds, duty.levels),
                duty.addressee == null && duty.addresseeText == null
                        ? null
                        : new PlannedDuty.Party(duty.addressee, duty.addresseeText),
                duty.addresseesByLevel(),
                ReportDutyVia.of(duty).stream()
                        .map(via -> new PlannedDuty.Party(via.unit, via.unitText, via.level))
                        .toList(),
                duty.viaOrdered,
                duty.allowEarly,
                due(rules),
                dues(rules),
                duty.content());
    }

    /** The rule of a duty itself for every level. */
    static Due due(List<ReportDueRule> rules) {
        return rules.stream()
                .filter(rule -> rule.level == null)
                .findFirst()
                .map(ReportDueRule::due)
                .orElse(Due.NOT_SET);
    }

    /** The rules of a duty itself for single levels, highest level first. */
    static List<LevelDue> dues(List<ReportDueRule> rules) {
        var dues = new ArrayList<LevelDue>();
        for (var rule : rules) {
            if (rule.level != null) {
                dues.add(new LevelDue(rule.level, rule.due()));
            }
        }
        dues.sort(Comparator.comparing(LevelDue::level));
        return List.copyOf(dues);
    }
}
