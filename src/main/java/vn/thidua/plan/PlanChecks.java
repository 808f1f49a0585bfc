package vn.thidua.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.problem.Faults;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/**
 * Whether a plan document agrees with itself: keys, codes, dates, what belongs together. Everything here is seen from
 * the document alone; what its codes name in the database is {@link PlanReferences}'s concern.
 */
final class PlanChecks {

    private static final Text A_PARTY =
            Text.of("Cần mã đơn vị hoặc tên như văn bản ghi.", "Needs a unit code or the words of the document.");

    private final PlanDocument plan;
    private final Faults faults;
    private final Set<String> documentKeys;

    private PlanChecks(PlanDocument plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
        this.documentKeys =
                plan.documents().stream().map(PlanCitedDocument::key).collect(Collectors.toSet());
    }

    static void of(PlanDocument plan, Faults faults) {
        var checks = new PlanChecks(plan, faults);
        checks.directive();
        checks.documents();
        checks.citations();
        new PlanCampaignChecks(plan.campaign(), checks.documentKeys, faults).check();
    }

    private void directive() {
        var directive = plan.directive();
        number(directive.number(), directive.kind(), "#/directive");
        faults.order(directive.earliest(), directive.latest(), "#/directive/issuedOnBounds/latest");
        bounds(directive.issuedOn(), directive.earliest(), directive.latest());
    }

    private void bounds(@Nullable PartialDate issuedOn, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (issuedOn == null) {
            return;
        }
        faults.ruleIf(
                !isWithin(issuedOn, earliest) || !isWithin(issuedOn, latest),
                "#/directive/issuedOnBounds",
                "OUTSIDE_THE_DATE",
                Text.of("Khoảng này nằm ngoài ngày ban hành.", "These bounds lie outside the date of issue."));
    }

    private static boolean isWithin(PartialDate date, @Nullable LocalDate day) {
        return day == null || !(day.isBefore(date.earliest()) || day.isAfter(date.latest()));
    }

    private void documents() {
        faults.unique(plan.documents(), PlanCitedDocument::key, "#/documents", "/key");
        for (int i = 0; i < plan.documents().size(); i++) {
            var document = plan.documents().get(i);
            var at = "#/documents/" + i;
            number(document.number(), document.kind(), at);
            year(document.number(), document.issuedOn(), at);
            faults.required(document.issuer().isEmpty(), at + "/issuer", A_PARTY);
            faults.order(document.inForceFrom(), document.inForceTo(), at + "/inForceTo");
        }
    }

    private void number(@Nullable String number, DirectiveKind kind, String at) {
        if (number == null) {
            return;
        }
        var parsed = DirectiveNumber.tryParse(number);
        if (parsed.isEmpty()) {
            faults.rule(
                    at + "/number",
                    "NOT_A_NUMBER",
                    Text.of("Không đúng dạng số, ký hiệu văn bản.", "Not the form of a document number."));
            return;
        }
        var shown = parsed.get().kind();
        faults.ruleIf(
                shown != null && shown != DirectiveKind.OTHER && !alike(shown, kind),
                at + "/kind",
                "KIND_DIFFERS_FROM_NUMBER",
                Text.of("Số ghi loại văn bản khác.", "The number shows another kind of document."));
    }

    /** What a plan says wrongly stays in the words of its citation; its list tells which documents are meant. */
    private void year(@Nullable String number, @Nullable PartialDate issuedOn, String at) {
        var parsed = number == null ? null : DirectiveNumber.tryParse(number).orElse(null);
        var year = parsed == null ? null : parsed.year();
        faults.ruleIf(
                year != null && issuedOn != null && issuedOn.year() != year,
                at + "/issuedOn",
                "YEAR_DIFFERS_FROM_NUMBER",
                Text.of(
                        "%s là số của năm %d; ngày ghi sai trong kế hoạch để ở words.".formatted(number, year),
                        "%s is a number of the year %d; a wrong day in the plan belongs in words."
                                .formatted(number, year)));
    }

    /** Circulars of ministries and of the Party share an abbreviation, as do laws and orders. */
    private static boolean alike(DirectiveKind shown, DirectiveKind kind) {
        return shown == kind || (shown.printed() != null && shown.printed().equals(kind.printed()));
    }

    private void citations() {
        faults.unique(plan.citations(), PlanCitation::key, "#/citations", "/key");
        for (int i = 0; i < plan.citations().size(); i++) {
            citation(plan.citations().get(i), "#/citations/" + i);
        }
    }

    private void citation(PlanCitation citation, String at) {
        key(citation.cites(), at + "/cites");
        key(citation.citing(), at + "/citing");
        faults.ruleIf(
                citation.cites().equals(citation.citing()),
                at + "/cites",
                "CITES_ITSELF",
                Text.of("Văn bản không thể dẫn chiếu chính nó.", "A document cannot cite itself."));
        faults.required(
                !citation.isInferred() && citation.words() == null,
                at + "/words",
                Text.of("Cần nguyên văn, trừ khi là suy ra.", "The exact words are needed unless it is inferred."));
        faults.notAllowed(
                citation.isInferred() && (citation.words() != null || citation.place() != null),
                at + "/words",
                Text.of(
                        "Dẫn chiếu suy ra không có nguyên văn và vị trí.",
                        "An inferred citation has no words or place."));
        var place = citation.place();
        if (place != null) {
            faults.required(
                    (place.start() == null) != (place.end() == null),
                    at + "/place/" + (place.start() == null ? "start" : "end"),
                    Text.of("Đầu và cuối phải đi cùng nhau.", "Start and end come together."));
            faults.ruleIf(
                    place.start() != null && place.end() != null && place.start() >= place.end(),
                    at + "/place/end",
                    "ENDS_BEFORE_IT_BEGINS",
                    Text.of("Phải lớn hơn start.", "Must be greater than start."));
        }
    }

    private void key(@Nullable String key, String at) {
        faults.ruleIf(
                key != null && !documentKeys.contains(key),
                at,
                "UNKNOWN_KEY",
                Text.of("Không có văn bản với khóa này trong documents.", "No document under this key in documents."));
    }
}
