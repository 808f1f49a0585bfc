package vn.thidua.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** What units must report, how often, to whom, through whom. */
@Entity
public class ReportDuty extends RevisedEntity {

    static final Text WHAT = Text.of("chế độ báo cáo", "report duty");

    /** Null: a standing duty. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Campaign campaign;

    /** The unit that imposes it. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit owner;

    public String code;

    public String name;

    @Enumerated(EnumType.STRING)
    public DutyStatus status;

    @Enumerated(EnumType.STRING)
    public ReportRegime regime;

    @Enumerated(EnumType.STRING)
    public ReportPeriod period;

    @Enumerated(EnumType.STRING)
    public PeriodCalendar calendar;

    /** MM-DD: first day of the first period of a year, for {@link PeriodCalendar#CUSTOM}. */
    public @Nullable String periodStart;

    public @Nullable LocalDate appliesFrom;

    /** Inclusive. */
    public @Nullable LocalDate appliesTo;

    /** Deadlines of all periods that begin until then are there. Kept by {@link DeadlineMaker} alone. */
    @Column(insertable = false, updatable = false)
    public @Nullable LocalDate madeUntil;

    /** A report may be due before its period ends. */
    public boolean allowEarly;

    /** Together with kinds and levels: units below this one report. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit reportersBelow;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit addressee;

    public @Nullable String addresseeText;

    /** Where units of one level report to somebody else. */
    @ElementCollection
    @CollectionTable(name = "report_duty_addressee", joinColumns = @JoinColumn(name = "duty_id"))
    public Set<LevelAddressee> addressees = new HashSet<>();

    /** Whether the order of the offices on the way is stated. */
    public boolean viaOrdered;

    /** JSON: what is to be reported; null: a narrative. */
    @Column(length = Length.LONG32)
    public @Nullable String content;

    /** Units named one by one. */
    @ManyToMany
    @JoinTable(
            name = "report_duty_unit",
            joinColumns = @JoinColumn(name = "duty_id"),
            inverseJoinColumns = @JoinColumn(name = "unit_id"))
    public Set<OrgUnit> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "report_duty_kind", joinColumns = @JoinColumn(name = "duty_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    public Set<OrgUnitKind> kinds = EnumSet.noneOf(OrgUnitKind.class);

    @ElementCollection
    @CollectionTable(name = "report_duty_level", joinColumns = @JoinColumn(name = "duty_id"))
    @Column(name = "level")
    @Enumerated(EnumType.STRING)
    public Set<OrgUnitLevel> levels = EnumSet.noneOf(OrgUnitLevel.class);

    public static ReportDuty existing(UUID id) {
        return ReportDuty.<ReportDuty>find(
                        "from ReportDuty d join fetch d.owner left join fetch d.campaign left join fetch d.addressee"
                                + " left join fetch d.reportersBelow where d.id = ?1",
                        id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    /** Duties of a campaign in order of code. */
    public static List<ReportDuty> of(Campaign campaign) {
        return list("campaign = ?1 order by code, id", campaign);
    }

    public boolean isDraft() {
        return status == DutyStatus.DRAFT;
    }

    /** Takes over what a plan or a caller says; offices on the way and due rules are rows of their own. */
    void describe(PlannedDuty planned) {
        code = planned.code();
        name = planned.name();
        regime = planned.regime();
        period = planned.period();
        calendar = planned.calendar();
        periodStart = written(planned.periodStart());
        allowEarly = planned.allowEarly();
        appliesFrom = planned.from();
        appliesTo = planned.to();
        reportersBelow = planned.reporters().below();
        replace(units, planned.reporters().units());
        replace(kinds, planned.reporters().kinds());
        replace(levels, planned.reporters().levels());
        addressee = planned.addressee() == null ? null : planned.addressee().unit();
        addresseeText = planned.addressee() == null ? null : planned.addressee().text();
        replace(addressees, planned.addressees().stream().map(LevelAddressee::of).collect(Collectors.toSet()));
        viaOrdered = planned.viaOrdered();
        content = StoredJson.written(planned.content());
    }

    private static @Nullable String written(@Nullable MonthDay day) {
        return day == null ? null : day.toString().substring(2);
    }

    @Nullable
    MonthDay start() {
        return periodStart == null ? null : MonthDay.parse("--" + periodStart);
    }

    /** To whom units of a level report; null where nobody is named. */
    PlannedDuty.@Nullable Party addresseeOf(OrgUnitLevel level) {
        for (var own : addressees) {
            if (own.level == level) {
                return own.party();
            }
        }
        return addressee == null && addresseeText == null ? null : new PlannedDuty.Party(addressee, addresseeText);
    }

    List<PlannedDuty.Party> addresseesByLevel() {
        return addressees.stream()
                .sorted(Comparator.comparing((LevelAddressee own) -> own.level))
                .map(LevelAddressee::party)
                .toList();
    }

    private static <T> void replace(Set<T> current, Set<T> wanted) {
        current.retainAll(wanted);
        current.addAll(wanted);
    }

    void activate() {
        status = moved(Text.of("Áp dụng", "Activate"), DutyStatus.DRAFT, DutyStatus.ACTIVE);
    }

    void end() {
        status = moved(Text.of("Chấm dứt", "End"), DutyStatus.ACTIVE, DutyStatus.ENDED);
    }

    private DutyStatus moved(Text action, DutyStatus from, DutyStatus to) {
        require(action, from);
        return to;
    }

    void require(Text action, DutyStatus needed) {
        if (status != needed) {
            throw new DomainException(ProblemType.TRANSITION_NOT_ALLOWED, status.label(), action);
        }
    }

    @Nullable
    DutyContent content() {
        return StoredJson.read(content, DutyContent.class);
    }

    List<OrgUnit> unitsByCode() {
        return units.stream()
                .sorted(Comparator.comparing((OrgUnit unit) -> unit.code))
                .toList();
    }

    /** Units that receive its reports or impose it, and so may see them. */
    List<UUID> offices(List<ReportDutyVia> via) {
        return Stream.of(
                        Stream.of(owner, addressee),
                        addressees.stream().map(own -> own.unit),
                        via.stream().map(office -> office.unit))
                .flatMap(units -> units)
                .filter(unit -> unit != null)
                .map(unit -> unit.id)
                .distinct()
                .toList();
    }
}
