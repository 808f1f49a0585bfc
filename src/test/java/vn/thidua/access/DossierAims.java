package vn.thidua.access;

import java.util.Map;
import vn.thidua.access.Aim.Maker;
import vn.thidua.dossier.SomeFilesOfDossiers;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;

/** Writes of dossiers belong to the unit that proposes. */
final class DossierAims {

    private DossierAims() {}

    static void add(Map<String, Maker> all) {
        all.put("putDossierFile", place -> {
            var made = new SomeNominations();
            var nomination = made.teacher(NominationState.DRAFT);
            return new Aim(
                    made.school, made.office, new Object[] {nomination, "MERIT_REPORT"}, SomeFilesOfDossiers.pdf("a"));
        });
        all.put("deleteDossierFile", place -> {
            var made = new SomeNominations();
            var nomination = made.teacher(NominationState.DRAFT);
            SomeFilesOfDossiers.uploaded(nomination, "MERIT_REPORT", SomeFilesOfDossiers.pdf("a"));
            return new Aim(made.school, made.office, new Object[] {nomination, "MERIT_REPORT"}, null);
        });
    }
}
