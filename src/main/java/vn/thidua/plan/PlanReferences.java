package vn.thidua.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.award.AwardType;
import vn.thidua.award.SubjectCategory;
import vn.thidua.campaign.Campaign;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;

/** What the codes of a plan document name in the database, read in one query per kind. */
final class PlanReferences {

    private static final Text UNIT = Text.of("đơn vị", "unit");
    private static final Text CATEGORY = Text.of("đối tượng thi đua", "subject category");
    private static final Text AWARD = Text.of("danh hiệu, hình thức khen thưởng", "award");
    private static final Text CAMPAIGN = Text.of("phong trào", "campaign");

    private final Map<String, OrgUnit> units;
    private final Map<String, Campaign> campaigns;

    private PlanReferences(Map<String, OrgUnit> units, Map<String, Campaign> campaigns) {
        this.units = units;
        this.campaigns = campaigns;
    }

    /** Looks everything up; what does not exist becomes a fault at every place that names it. */
    static PlanReferences of(PlanDocument plan, Caller caller, Faults faults) {
        var codes = new PlanCodes(plan);
        var units = byCode(OrgUnit.<OrgUnit>list("code in ?1", named(codes.units)), unit -> unit.code);
        Set<String> categories = SubjectCategory.<SubjectCategory>list("code in ?1", named(codes.categories)).stream()
                .map(category -> category.code)
                .collect(Collectors.toSet());
        var campaigns = byCode(visible(named(codes.campaigns), caller), campaign -> campaign.code);
        Set<String> awards = AwardType.<AwardType>list("code in ?1", named(codes.awards)).stream()
                .map(award -> award.code)
                .collect(Collectors.toSet());
        report(codes.units, units.keySet(), UNIT, faults);
        report(codes.categories, categories, CATEGORY, faults);
        report(codes.campaigns, campaigns.keySet(), CAMPAIGN, faults);
        report(codes.awards, awards, AWARD, faults);
        return new PlanReferences(units, campaigns);
    }

    /** The unit under a code that {@link #of} has found. */
    OrgUnit unit(String code) {
        return Objects.requireNonNull(units.get(code));
    }

    @Nullable
    OrgUnit unitOrNull(@Nullable String code) {
        return code == null ? null : unit(code);
    }

    @Nullable
    OrgUnit unitOf(@Nullable PlanParty party) {
        return unitOrNull(PlanParty.unitOf(party));
    }

    @Nullable
    Campaign campaign(@Nullable String code) {
        return code == null ? null : Objects.requireNonNull(campaigns.get(code));
    }

    /** Drafts of others do not exist for this caller. */
    private static List<Campaign> visible(Collection<String> codes, Caller caller) {
        return Campaign.<Campaign>list("from Campaign c join fetch c.organizer where c.code in ?1", codes).stream()
                .filter(campaign -> campaign.isVisibleTo(caller))
                .toList();
    }

    private static Collection<String> named(Map<String, String> places) {
        return Set.copyOf(places.values());
    }

    private static <T> Map<String, T> byCode(List<T> found, Function<T, String> code) {
        var result = new HashMap<String, T>();
        found.forEach(one -> result.put(code.apply(one), one));
        return result;
    }

    private static void report(Map<String, String> places, Set<String> known, Text what, Faults faults) {
        places.forEach((pointer, code) -> {
            if (!known.contains(code)) {
                faults.unknown(pointer, what, code);
            }
        });
    }

    /** Every code in a plan document, under the pointer to its place. */
    private static final class PlanCodes {

        private final Map<String, String> units = new LinkedHashMap<>();
        private final Map<String, String> categories = new LinkedHashMap<>();
        private final Map<String, String> awards = new LinkedHashMap<>();
        private final Map<String, String> campaigns = new LinkedHashMap<>();

        PlanCodes(PlanDocument plan) {
            var directive = plan.directive();
            unit(directive.issuer(), "#/directive/issuer");
            each(directive.recipients(), "#/directive/recipients", (one, at) -> note(units, one.unit(), at + "/unit"));
            each(plan.documents(), "#/documents", (one, at) -> party(one.issuer(), at + "/issuer"));
            campaign(plan.campaign());
        }

        private void campaign(PlanCampaign campaign) {
            var root = "#/campaign";
            unit(campaign.organizer(), root + "/organizer");
            each(
                    campaign.subjectCategories(),
                    root + "/subjectCategories",
                    (one, at) -> note(categories, one.category(), at + "/category"));
            each(campaign.links(), root + "/links", (one, at) -> note(campaigns, one.campaign(), at + "/campaign"));
            each(
                    campaign.criteria(),
                    root + "/criteria",
                    (one, at) -> note(categories, one.category(), at + "/category"));
            each(campaign.quotas(), root + "/quotas", (one, at) -> {
                note(awards, one.award(), at + "/award");
                party(one.grantor(), at + "/grantor");
                party(one.scope(), at + "/scope");
                each(one.categories(), at + "/categories", (code, place) -> note(categories, code, place));
            });
            each(
                    campaign.nominationWindows(),
                    root + "/nominationWindows",
                    (one, at) -> party(one.addressee(), at + "/addressee"));
            each(campaign.reportDuties(), root + "/reportDuties", (one, at) -> {
                each(one.reporters().units(), at + "/reporters/units", (code, place) -> note(units, code, place));
                note(units, one.reporters().below(), at + "/reporters/below");
                party(one.addressee(), at + "/addressee");
                each(one.via(), at + "/via", this::party);
            });
        }

        private void unit(PlanUnit unit, String at) {
            note(units, unit.unit(), at + "/unit");
        }

        private void party(@Nullable PlanParty party, String at) {
            note(units, PlanParty.unitOf(party), at + "/unit");
        }

        private static void note(Map<String, String> codes, @Nullable String code, String at) {
            if (code != null) {
                codes.put(at, code);
            }
        }

        private static <T> void each(List<T> items, String at, BiConsumer<T, String> visit) {
            for (int i = 0; i < items.size(); i++) {
                visit.accept(items.get(i), at + "/" + i);
            }
        }
    }
}
