package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Aim.Maker;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;

/** What becomes of awards and of those refused. */
final class DecisionAims {

    private DecisionAims() {}

    static void add(Map<String, Maker> all) {
        all.put("putRefusalNotice", place -> {
            var made = new SomeNominations();
            return new Aim(
                    made.school,
                    made.office,
                    new Object[] {made.teacher(NominationState.REFUSED)},
                    Map.of("number", "988/UBND-NV", "issuedOn", "2024-06-28", "sentOn", "2024-07-01"));
        });
        all.put("putConferral", place -> {
            var made = new SomeNominations();
            return aim(made, award(made), Map.of("conferredOn", "2024-07-20", "certificateNumber", "0451"));
        });
        all.put("revokeAward", place -> {
            var made = new SomeNominations();
            return aim(made, award(made), SomeNominations.revocationInput(made.office));
        });
        all.put("putMoneyRecovery", place -> {
            var made = new SomeNominations();
            var award = award(made);
            Api.as(Api.administrator())
                    .header("If-Match", "*")
                    .body(SomeNominations.revocationInput(made.office))
                    .post("/awards/{id}/revoke", award)
                    .then()
                    .statusCode(200);
            return aim(made, award, Map.of("due", true, "recoveredOn", "2024-10-01"));
        });
    }

    private static UUID award(SomeNominations made) {
        return made.awarded(made.office, made.teacher(NominationState.ENDORSED));
    }

    private static Aim aim(SomeNominations made, UUID award, Map<String, Object> body) {
        return new Aim(made.office, made.province, new Object[] {award}, body);
    }
}
