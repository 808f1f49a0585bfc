package vn.thidua.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.OrgUnitKind;
import vn.thidua.organization.OrgUnitLevel;

/**
 * A duty as a plan or a caller describes it, with its units resolved.
 *
 * @param from first day for which it applies
 * @param to last day, inclusive
 * @param periodStart first day of the first period of a year, for {@link PeriodCalendar#CUSTOM}
 * @param addressees where a level reports to somebody else than {@code addressee}
 * @param via through whom; each for one level, or for all
 * @param allowEarly whether a report may be due before its period ends
 * @param dues where a level differs from {@code due}
 * @param content null: a narrative
 */
public record PlannedDuty(
        String code,
        String name,
        ReportRegime regime,
        ReportPeriod period,
        PeriodCalendar calendar,
        @Nullable MonthDay periodStart,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Reporters reporters,
        @Nullable Party addressee,
        List<Party> addressees,
        List<Party> via,
        boolean viaOrdered,
        boolean allowEarly,
        Due due,
        List<LevelDue> dues,
        @Nullable DutyContent content) {

    public PlannedDuty {
        addressees = List.copyOf(addressees);
        via = List.copyOf(via);
        dues = List.copyOf(dues);
    }

    /** As a plan says it: with the usual periods, one addressee, and dates as they stand there. */
    public PlannedDuty(
            String code,
            String name,
            ReportRegime regime,
            ReportPeriod period,
            PeriodCalendar calendar,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Reporters reporters,
            @Nullable Party addressee,
            List<Party> via,
            boolean viaOrdered,
            Due due,
            List<LevelDue> dues,
            @Nullable DutyContent content) {
        this(
                code, name, regime, period, calendar, null, from, to, reporters, addressee, List.of(), via, viaOrdered,
                true, due, dues, content);
    }

    /** Whether both say the same; units are the same when their ids are. */
    boolean sameAs(PlannedDuty other) {
        return said().equals(other.said());
    }

    private List<?> said() {
        return Arrays.asList(
                code,
                name,
                regime,
                period,
                calendar,
                periodStart,
                from,
                to,
                reporters.units.stream().map(unit -> unit.id).collect(Collectors.toSet()),
                id(reporters.below),
                reporters.kinds,
                reporters.levels,
                said(addressee),
                addressees.stream().map(PlannedDuty::said).collect(Collectors.toSet()),
                via.stream().map(PlannedDuty::said).toList(),
                viaOrdered,
                allowEarly,
                due,
                Set.copyOf(dues),
                content);
    }

    private static List<?> said(@Nullable Party party) {
        return party == null ? List.of() : Arrays.asList(id(party.unit), party.text, party.level);
    }

    private static @Nullable UUID id(@Nullable OrgUnit unit) {
        return unit == null ? null : unit.id;
    }

    /**
     * Who reports: the units named, and those below a unit.
     *
     * @param kinds only units of these kinds below it; empty: of any
     * @param levels only units of these levels below it; empty: of any
     */
    public record Reporters(
            Set<OrgUnit> units, @Nullable OrgUnit below, Set<OrgUnitKind> kinds, Set<OrgUnitLevel> levels) {

        public Reporters {
            units = Set.copyOf(units);
            kinds = Set.copyOf(kinds);
            levels = Set.copyOf(levels);
        }
    }

    /**
     * A unit, or one that is only known by the words of a document, or both.
     *
     * @param level for reports of units of this level; null: of all
     */
    public record Party(
            @Nullable OrgUnit unit,
            @Nullable String text,
            @Nullable OrgUnitLevel level) {

        public Party(@Nullable OrgUnit unit, @Nullable String text) {
            this(unit, text, null);
        }
    }
}
