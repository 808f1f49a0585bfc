package vn.thidua.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumMap;
import java.util.List;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.AllowedActions;
import vn.thidua.access.Caller;
import vn.thidua.consultation.ConsultationView.ObjectionCounts;
import vn.thidua.nomination.NominationLabels;
import vn.thidua.nomination.NominationReach;
import vn.thidua.organization.UnitRef;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Public consultations as this caller reads them: pupils masked, and for the public nothing but the list. */
@ApplicationScoped
class ConsultationViews {

    private final Caller caller;
    private final ConsultationAccess access;
    private final ConsultationDays days;
    private final NominationLabels labels;
    private final NominationReach sight;
    private final EntityManager database;
    private final HttpHeaders headers;

    ConsultationViews(
            Caller caller,
            ConsultationAccess access,
            ConsultationDays days,
            NominationLabels labels,
            NominationReach sight,
            EntityManager database,
            HttpHeaders headers) {
        this.caller = caller;
        this.access = access;
        this.days = days;
        this.labels = labels;
        this.sight = sight;
        this.database = database;
        this.headers = headers;
    }

    ConsultationView view(PublicConsultation consultation) {
        var ids = consultation.nominationIds();
        var listed = labels.of(ids);
        var reads = access.reads(consultation);
        var unit = consultation.unit;
        var warnings = reads
                ? days.warnings(listed.values(), unit, consultation.opensOn, consultation.closesOn)
                : List.<ConsultationDays.Warning>of();
        var language = language();
        return new ConsultationView(
                consultation.id,
                consultation.revision,
                UnitRef.of(unit),
                consultation.title,
                consultation.place,
                consultation.opensOn,
                consultation.closesOn,
                consultation.state,
                consultation.stateReason,
                ids.stream().map(listed::get).map(ConsultedNominee::of).toList(),
                warnings.stream().map(warning -> warning.in(language)).toList(),
                reads ? counts(consultation) : null,
                actions(consultation, language));
    }

    Language language() {
        return Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private ObjectionCounts counts(PublicConsultation consultation) {
        var counts = new EnumMap<ObjectionState, Integer>(ObjectionState.class);
        database.createQuery(
                        "select o.state, count(o) from Objection o where o.consultation = :it group by o.state",
                        Object[].class)
                .setParameter("it", consultation)
                .getResultStream()
                .forEach(row -> counts.put((ObjectionState) row[0], ((Long) row[1]).intValue()));
        return new ObjectionCounts(
                counts.getOrDefault(ObjectionState.RECEIVED, 0) + counts.getOrDefault(ObjectionState.ASSIGNED, 0),
                counts.getOrDefault(ObjectionState.UPHELD, 0),
                counts.getOrDefault(ObjectionState.REJECTED, 0));
    }

    private List<AllowedAction> actions(PublicConsultation consultation, Language language) {
        var today = caller.today();
        return List.of(
                tried("UPDATE", consultation, language, () -> consultation.requireDraft(Text.of("Sửa", "Change"))),
                tried("DELETE", consultation, language, () -> consultation.requireDraft(Text.of("Xóa", "Delete"))),
                tried("OPEN", consultation, language, () -> consultation.requireOpenable(today)),
                tried("CLOSE", consultation, language, () -> consultation.requireClosable(today)),
                tried("WITHDRAW", consultation, language, consultation::requireWithdrawable),
                tried("OBJECT", consultation, language, consultation::requireShown));
    }

    private AllowedAction tried(String action, PublicConsultation consultation, Language language, Runnable check) {
        return AllowedActions.tried(action, language, () -> {
            sight.require(consultation.unit.id, ConsultationAccess.KEEPERS);
            check.run();
        });
    }
}
