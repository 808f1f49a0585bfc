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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.Campaign;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;

/** What units must report, how often, to whom, through whom. */
@Entity
public class ReportDuty extends RevisedEntity {

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

    public @Nullable LocalDate appliesFrom;

    /** Inclusive. */
    public @Nullable LocalDate appliesTo;

    /** Together with kinds and levels: units below this one report. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit reportersBelow;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit addressee;

    public @Nullable String addresseeText;

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
}
