package vn.thidua.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.LocalKeys;
import vn.thidua.access.Role;
import vn.thidua.access.RoleAssignment;
import vn.thidua.organization.OrgUnit;
import vn.thidua.time.Validity;

/** How tests call the service: as somebody, in JSON, below {@code /api/v1}, held to the contract. */
public final class Api {

    private Api() {}

    public static RequestSpecification anonymous() {
        return calling(Contract.kept());
    }

    public static RequestSpecification as(String subject) {
        return anonymous().header("Authorization", "Bearer " + token(subject));
    }

    /** As {@link #as}, for a request that breaks the contract on purpose: it must be refused with 4xx. */
    public static RequestSpecification wronglyAs(String subject) {
        return calling(Contract.brokenOnPurpose()).header("Authorization", "Bearer " + token(subject));
    }

    public static RequestSpecification wronglyAnonymous() {
        return calling(Contract.brokenOnPurpose());
    }

    /** Not held to the contract, for walks over all operations that look at one thing only; anonymous for null. */
    public static RequestSpecification unchecked(@Nullable String subject) {
        var request = RestAssured.given().accept("application/json, application/problem+json");
        return subject == null ? request : request.header("Authorization", "Bearer " + token(subject));
    }

    /** A subject who administers the whole service. */
    public static String administrator() {
        return somebody(Role.ADMINISTRATOR, null);
    }

    public static String officeOf(OrgUnit unit) {
        return somebody(Role.OFFICE, unit.id);
    }

    public static String unitOf(OrgUnit unit) {
        return somebody(Role.UNIT, unit.id);
    }

    /** A new subject with one role, from today on. */
    public static String somebody(Role role, @Nullable UUID unitId) {
        var subject = role.name().toLowerCase() + "-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var assignment = new RoleAssignment();
            assignment.subject = subject;
            assignment.role = role;
            assignment.unitId = unitId;
            assignment.validFrom = LocalDate.of(2000, 1, 1);
            assignment.validTo = Validity.FOREVER;
            assignment.persist();
        });
        return subject;
    }

    public static String token(String subject) {
        return Arc.container().instance(LocalKeys.class).get().token(subject);
    }

    private static RequestSpecification calling(Contract contract) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8))
                        .objectMapperConfig(ObjectMapperConfig.objectMapperConfig()
                                .jackson2ObjectMapperFactory((type, charset) -> Arc.container()
                                        .instance(ObjectMapper.class)
                                        .get())))
                .filter(contract)
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .accept("application/json, application/problem+json");
    }
}
