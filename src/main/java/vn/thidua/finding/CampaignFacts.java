package vn.thidua.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.campaign.AwardQuota;
import vn.thidua.campaign.Campaign;
import vn.thidua.campaign.CampaignAlias;
import vn.thidua.campaign.CampaignLink;
import vn.thidua.campaign.NominationWindow;
import vn.thidua.campaign.ScopeClarity;
import vn.thidua.directive.Directive;
import vn.thidua.finding.CheckedCampaign.Due;
import vn.thidua.finding.CheckedCampaign.Duty;
import vn.thidua.finding.CheckedCampaign.Office;
import vn.thidua.finding.CheckedCampaign.Quota;
import vn.thidua.finding.CheckedCampaign.Window;
import vn.thidua.organization.OrgUnit;
import vn.thidua.report.DueKind;
import vn.thidua.report.ReportDueRule;
import vn.thidua.report.ReportDuty;
import vn.thidua.report.ReportDutyVia;
import vn.thidua.time.DueBound;

/** The campaigns that a directive launches, as far as the caller may see them. */
@ApplicationScoped
class CampaignFacts {

    private static final int MOST = 20;

    private final EntityManager database;
    private final Caller caller;

    CampaignFacts(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    List<CheckedCampaign> of(Directive directive) {
        var campaigns = database
                .createQuery(
                        "select c from Campaign c join fetch c.organizer where c.launchingDirective = :directive order by c.code",
                        Campaign.class)
                .setParameter("directive", directive)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(campaign -> campaign.isVisibleTo(caller))
                .toList();
        return campaigns.isEmpty() ? List.of() : checked(campaigns);
    }

    private List<CheckedCampaign> checked(List<Campaign> campaigns) {
        var aliases = rows(CampaignAlias.class, "", campaigns, row -> row.campaign.id);
        var links = rows(CampaignLink.class, "", campaigns, row -> row.campaign.id);
        var quotas = rows(AwardQuota.class, "", campaigns, row -> row.campaign.id);
        var windows = rows(NominationWindow.class, "left join fetch x.addressee", campaigns, row -> row.campaign.id);
        var duties = duties(campaigns);
        return campaigns.stream()
                .map(campaign -> new CheckedCampaign(
                        campaign.code,
                        campaign.periodFrom,
                        campaign.periodTo,
                        Stream.of(
                                        Stream.of(campaign.name),
                                        of(aliases, campaign).map(alias -> alias.name),
                                        of(links, campaign).map(link -> link.name))
                                .flatMap(Function.identity())
                                .toList(),
                        of(quotas, campaign).map(CampaignFacts::quota).toList(),
                        of(windows, campaign).map(CampaignFacts::window).toList(),
                        duties.getOrDefault(campaign.id, List.of())))
                .toList();
    }

    private <T> Map<UUID, List<T>> rows(
            Class<T> type, String fetch, List<Campaign> campaigns, Function<T, UUID> campaign) {
        return database
                .createQuery(
                        "select x from " + type.getSimpleName() + " x " + fetch
                                + " where x.campaign in :campaigns order by x.ordinal",
                        type)
                .setParameter("campaigns", campaigns)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(campaign));
    }

    private static <T> Stream<T> of(Map<UUID, List<T>> rows, Campaign campaign) {
        return rows.getOrDefault(campaign.id, List.of()).stream();
    }

    /** Drafts of duties are seen by those who see the organiser's drafts. */
    private Map<UUID, List<Duty>> duties(List<Campaign> campaigns) {
        var duties = database
                .createQuery(
                        "select d from ReportDuty d join fetch d.campaign c left join fetch d.addressee where c in :campaigns"
                                + " order by d.code, d.id",
                        ReportDuty.class)
                .setParameter("campaigns", campaigns)
                .getResultList()
                .stream()
                .filter(duty -> !duty.isDraft() || seesDrafts(duty))
                .toList();
        if (duties.isEmpty()) {
            return Map.of();
        }
        var rules = database
                .createQuery("select r from ReportDueRule r where r.duty in :duties order by r.id", ReportDueRule.class)
                .setParameter("duties", duties)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(rule -> rule.duty.id));
        var via = database
                .createQuery(
                        "select v from ReportDutyVia v left join fetch v.unit where v.duty in :duties order by v.ordinal",
                        ReportDutyVia.class)
                .setParameter("duties", duties)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(office -> office.duty.id));
        return duties.stream()
                .collect(Collectors.groupingBy(
                        duty -> Objects.requireNonNull(duty.campaign).id,
                        Collectors.mapping(
                                duty -> duty(
                                        duty,
                                        rules.getOrDefault(duty.id, List.of()),
                                        via.getOrDefault(duty.id, List.of())),
                                Collectors.toList())));
    }

    private boolean seesDrafts(ReportDuty duty) {
        var campaign = duty.campaign;
        return campaign != null && caller.sees(campaign.organizer.id);
    }

    private static Quota quota(AwardQuota quota) {
        return new Quota(
                quota.ordinal,
                quota.code,
                quota.stage,
                quota.maxCount,
                quota.scopeClarity == ScopeClarity.CLEAR,
                quota.wording);
    }

    private static Window window(NominationWindow window) {
        return new Window(
                window.ordinal,
                window.dueDate,
                window.lastDay(),
                window.wording,
                office(window.addressee, window.addresseeText));
    }

    private static Duty duty(ReportDuty duty, List<ReportDueRule> rules, List<ReportDutyVia> via) {
        return new Duty(
                duty.code,
                duty.name,
                duty.period,
                rules.stream().anyMatch(rule -> rule.kind != DueKind.NOT_SET),
                rules.stream().flatMap(rule -> due(rule).stream()).toList(),
                office(duty.addressee, duty.addresseeText),
                via.stream()
                        .map(one -> Optional.ofNullable(office(one.unit, one.unitText)))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Due> due(ReportDueRule rule) {
        LocalDate day = rule.dueDate;
        return day == null
                ? Optional.empty()
                : Optional.of(new Due(day, rule.bound == DueBound.BEFORE ? day.minusDays(1) : day));
    }

    private static @Nullable Office office(@Nullable OrgUnit unit, @Nullable String text) {
        if (unit != null) {
            return new Office("unit:" + unit.id, text == null ? unit.name : text);
        }
        return text == null ? null : new Office(null, text);
    }
}
