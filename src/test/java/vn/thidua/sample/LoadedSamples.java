package vn.thidua.sample;

import io.quarkus.arc.Arc;
import java.util.UUID;
import vn.thidua.contract.Api;

/** The sample plans for tests of other packages. */
public final class LoadedSamples {

    private LoadedSamples() {}

    /** Loads what is not there yet. */
    public static void load() {
        Arc.container().instance(SampleLoader.class).get().load();
    }

    /** The directive of a sample plan. */
    public static UUID directiveOf(String plan) {
        return UUID.fromString(resource(plan, "directive.id"));
    }

    /** The campaign of a sample plan. */
    public static UUID campaignOf(String plan) {
        return UUID.fromString(resource(plan, "campaign.id"));
    }

    private static String resource(String plan, String path) {
        return Api.anonymous()
                .get("/plans/{code}/resources", plan)
                .then()
                .statusCode(200)
                .extract()
                .path(path);
    }
}
