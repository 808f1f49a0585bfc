package vn.thidua.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every change of something that has a revision refuses, whatever it does. */
public final class Refusals {

    private final String method;
    private final String path;
    private final @Nullable Object body;

    private Refusals(String method, String path, @Nullable Object body) {
        this.method = method;
        this.path = path;
        this.body = body;
    }

    public static Refusals of(String method, String path, @Nullable Object body) {
        return new Refusals(method, path, body);
    }

    /**
     * Without and with a stale entity tag, of something unknown, by a role that may not, with a parameter too many.
     *
     * @param reader one who may read but not do this
     */
    public Refusals general(String actor, String reader, Object... ids) {
        var unknown = ids.clone();
        unknown[unknown.length - 1] = UUID.randomUUID();
        send(Api.as(actor), ids).then().statusCode(428);
        send(Api.as(actor).header("If-Match", "\"99\""), ids).then().statusCode(412);
        send(Api.as(actor).header("If-Match", "*"), unknown).then().statusCode(404);
        send(Api.as(reader).header("If-Match", "*"), ids).then().statusCode(403);
        send(Api.wronglyAs(actor).queryParam("soon", 1).header("If-Match", "*"), ids)
                .then()
                .statusCode(400);
        return this;
    }

    /** Done once, then done again: 409; and with the key of the first for another: 422. */
    public void onceOnly(String actor, Object[] ids, Object[] others) {
        var key = "k-" + UUID.randomUUID();
        send(Api.as(actor).header("If-Match", "*").header("Idempotency-Key", key), ids)
                .then()
                .statusCode(200);
        send(Api.as(actor).header("If-Match", "*").header("Idempotency-Key", key), others)
                .then()
                .statusCode(422);
        send(Api.as(actor).header("If-Match", "*"), ids).then().statusCode(409);
    }

    private Response send(RequestSpecification request, Object... ids) {
        if (body != null) {
            request.contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                    .body(body);
        }
        return request.request(method, path, ids);
    }
}
