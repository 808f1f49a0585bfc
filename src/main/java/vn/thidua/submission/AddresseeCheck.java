package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.NominationWindow;
import vn.thidua.organization.Hierarchy;
import vn.thidua.organization.OrgUnit;
import vn.thidua.submission.LetterCheck.Checked;
import vn.thidua.submission.Routes.Way;
import vn.thidua.text.Text;

/**
 * Whether a letter goes to the right place: above its sender in the hierarchy of the day, or to an agency of a unit
 * there, where the plan of the campaign says, and not beyond those who decide on its awards.
 */
@ApplicationScoped
class AddresseeCheck {

    private final Hierarchy hierarchy;

    AddresseeCheck(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    void check(
            Submission letter,
            List<Checked> items,
            List<NominationWindow> windows,
            Map<Way, Route> routes,
            LocalDate day,
            LetterReport report) {
        var from = letter.fromUnit;
        var to = letter.toUnit;
        report.faultIf(
                to.validTo.isBefore(day),
                "#/toUnitId",
                "UNIT_HAS_ENDED",
                Text.of("Đơn vị nhận đã kết thúc.", "The addressee has ended."));
        var line = hierarchy.selfAndAncestors(from.id, day);
        var parent = hierarchy.parentOn(to, day);
        var isAbove = line.contains(to.id) && !to.id.equals(from.id);
        if (!isAbove && !isAgencyAbove(from, to, parent, line)) {
            report.fault(
                    "#/toUnitId",
                    "NOT_ABOVE_THE_SENDER",
                    Text.of(
                            to.code + " không phải cấp trên của " + from.code
                                    + ", cũng không phải cơ quan của cấp trên.",
                            to.code + " is neither above " + from.code + " nor an agency of a unit above it."));
        }
        var isParent = line.size() > 1 && line.get(1).equals(to.id);
        checkPlan(letter, items, windows, parent, report);
        checkRules(to, items, routes, isParent, report);
    }

    /**
     * Such as a provincial department for a school, or the Home Affairs desk for an education office: it stands on the
     * level of the unit whose agency it is, while another district's office stands below the province.
     */
    private static boolean isAgencyAbove(OrgUnit from, OrgUnit to, @Nullable OrgUnit parent, List<UUID> line) {
        return parent != null
                && line.contains(parent.id)
                && !parent.id.equals(from.id)
                && to.level == parent.level
                && (to.level.compareTo(from.level) < 0 || to.level == from.level && to.kind != from.kind);
    }

    /**
     * A plan that names who takes nominations of the sender's level is followed; an agency of that unit is its desk.
     */
    private static void checkPlan(
            Submission letter,
            List<Checked> items,
            List<NominationWindow> windows,
            @Nullable OrgUnit parent,
            LetterReport report) {
        if (items.stream().noneMatch(item -> item.source() == null)) {
            return;
        }
        Set<OrgUnit> named = new HashSet<>();
        for (var window : windows) {
            if (window.addressee != null && (window.level == null || window.level == letter.fromUnit.level)) {
                named.add(window.addressee);
            }
        }
        var to = letter.toUnit.id;
        var follows =
                named.stream().anyMatch(unit -> unit.id.equals(to) || parent != null && unit.id.equals(parent.id));
        if (!named.isEmpty() && !follows) {
            var codes = named.stream().map(unit -> unit.code).sorted().collect(Collectors.joining(", "));
            report.fault(
                    "#/toUnitId",
                    "NOT_THE_ADDRESSEE_OF_THE_PLAN",
                    Text.of(
                            "Kế hoạch của phong trào nêu nơi nhận: " + codes + ".",
                            "The plan of the campaign names as addressee: " + codes + "."));
        }
    }

    private static void checkRules(
            OrgUnit to, List<Checked> items, Map<Way, Route> routes, boolean isParent, LetterReport report) {
        for (var item : items) {
            var award = item.nomination().awardCode;
            var route = routes.getOrDefault(Way.of(item.nomination()), Route.UNKNOWN);
            if (route.nobodyDecides()) {
                report.fault(
                        item.pointer(),
                        "NO_COMPETENT_AUTHORITY",
                        Text.of(
                                "Hôm nay không cấp nào ở trên có thẩm quyền quyết định " + award + ".",
                                "Today nobody above has the authority to decide on " + award + "."));
            } else if (route.isDecidedBelow(to.level)) {
                report.fault(
                        item.pointer(),
                        "ABOVE_THE_DECIDING_AUTHORITY",
                        Text.of(
                                award + " do cấp dưới của nơi nhận quyết định.",
                                award + " is decided on below the addressee."));
            } else if (route.decidingLevels() == null) {
                report.warn(
                        "#/toUnitId",
                        "ADDRESSEE_UNKNOWN",
                        isParent
                                ? Text.of(
                                        "Chưa có quy định đã kiểm tra về thẩm quyền quyết định " + award
                                                + "; gửi cấp trên trực tiếp.",
                                        "No checked rule tells who decides on " + award
                                                + "; the letter goes to the unit right above.")
                                : Text.of(
                                        "Chưa có quy định đã kiểm tra về thẩm quyền quyết định " + award
                                                + ", mà nơi nhận không phải cấp trên trực tiếp.",
                                        "No checked rule tells who decides on " + award
                                                + ", and the addressee is not the unit right above."));
            }
        }
    }
}
