package vn.thidua.access;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.access.Aim.Place;
import vn.thidua.contract.Api;
import vn.thidua.contract.ContractFile;
import vn.thidua.contract.ContractFile.ContractOperation;
import vn.thidua.contract.Endpoint;
import vn.thidua.contract.Examples;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

/** Every operation of the contract, called in every role, and every write of a unit from every place in the tree. */
@QuarkusTest
class AccessWalkTest {

    private static final Map<String, Endpoint> HANDLERS =
            Endpoint.all().stream().collect(toMap(one -> one.method() + " " + one.path(), one -> one));
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    @Test
    void asksForATokenUnlessTheContractSaysAnybody() {
        var faults = new ArrayList<String>();
        for (var operation : ContractFile.operations()) {
            var status = call(Api.unchecked(null), operation).statusCode();
            var isOpen = handler(operation).handler().isAnnotationPresent(Open.class);
            if (isOpen == (status == 401)) {
                faults.add(operation + " answered " + status + " without a token");
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsInTheRolesThatTheContractNames(Role role) {
        var caller = Api.somebody(role, Units.province().id);
        var faults = new ArrayList<String>();
        for (var operation : ContractFile.operations()) {
            var response = call(Api.unchecked(caller), operation);
            var isRefused = response.statusCode() == 403 && response.asString().contains("/problems/role-required");
            if (isRefused == isAllowed(operation, role)) {
                faults.add(operation + " answered " + response.statusCode() + " to " + role);
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void letsNobodyInWhoseRoleHasEnded() {
        var faults = new ArrayList<String>();
        for (var operation : ContractFile.operations()) {
            var allowed = handler(operation).handler().getAnnotation(Allowed.class);
            if (allowed != null && allowed.value().length > 0) {
                var status =
                        call(Api.unchecked("nobody-with-a-role"), operation).statusCode();
                if (status != 403) {
                    faults.add(operation + " answered " + status + " to somebody without a role");
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void knowsOfEveryWriteWhoseItIs() {
        var writes = new TreeSet<String>();
        ContractFile.operations().stream().filter(ContractOperation::writes).forEach(one -> writes.add(one.id()));
        var known = new TreeSet<>(Aims.ALL.keySet());
        known.addAll(Aims.OF_NO_UNIT);

        assertEquals(writes, known, "declare new writes in Aims");
    }

    static List<String> writesOfAUnit() {
        return ContractFile.operations().stream()
                .filter(one -> one.writes() && Aims.ALL.containsKey(one.id()))
                .map(ContractOperation::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("writesOfAUnit")
    void letsAUnitWriteForItselfAndBelow(String id) {
        var operation = ContractFile.operations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        var aim = Aims.ALL.get(id).apply(place());
        var faults = new ArrayList<String>();
        for (var role : rolesOf(operation)) {
            var callers = new LinkedHashMap<String, OrgUnit>();
            callers.put("its own unit", aim.unit());
            callers.put("a unit above", aim.above());
            callers.put("a unit below", Units.subUnit(aim.unit()));
            callers.put("a foreign unit", Units.school(Units.province()));
            callers.forEach((where, unit) -> {
                var response = aimed(Api.somebody(role, unit.id), operation, aim);
                var isRefused = REFUSED.contains(response.statusCode());
                var isNear = unit == aim.unit() || unit == aim.above();
                if (isRefused == isNear || response.statusCode() >= 500 || response.statusCode() == 400) {
                    faults.add(
                            "%s of %s got %d: %s".formatted(role, where, response.statusCode(), response.asString()));
                }
            });
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsNobodyOfAUnitWriteForTheWholeService(Role role) {
        var caller = Api.somebody(role, Units.province().id);
        for (var operation : ContractFile.operations()) {
            if (operation.id().endsWith("SubjectCategory") && operation.writes()) {
                assertEquals(403, call(Api.unchecked(caller), operation).statusCode(), operation.toString());
            }
        }
    }

    private static Place place() {
        var above = Units.district(Units.province());
        var unit = Units.educationOffice(above);
        return new Place(above, unit, Units.school(unit));
    }

    private static Response aimed(String caller, ContractOperation operation, Aim aim) {
        var request = prepared(Api.as(caller), operation).accept(Examples.accept(operation));
        if (aim.body() != null) {
            Examples.send(request, operation, aim.body());
        }
        return request.request(operation.method(), operation.path().replace("/api/v1", ""), aim.variables());
    }

    /** With the example of the contract, and ids that name nothing. */
    private static Response call(RequestSpecification request, ContractOperation operation) {
        prepared(request, operation);
        request.accept(Examples.accept(operation));
        if (!operation.requestContent().isEmpty()) {
            Examples.send(request, operation, Examples.body(operation));
        }
        return request.basePath("").request(operation.method(), Examples.path(operation));
    }

    private static RequestSpecification prepared(RequestSpecification request, ContractOperation operation) {
        if (operation.parameter("query", "dryRun").isPresent()) {
            request.queryParam("dryRun", true);
        }
        if (operation.parameter("header", "If-Match").isPresent()) {
            request.header("If-Match", "*");
        }
        return request;
    }

    private static boolean isAllowed(ContractOperation operation, Role role) {
        var allowed = handler(operation).handler().getAnnotation(Allowed.class);
        return allowed == null
                || allowed.value().length == 0
                || rolesOf(operation).contains(role);
    }

    private static Set<Role> rolesOf(ContractOperation operation) {
        var roles = EnumSet.of(Role.ADMINISTRATOR);
        roles.addAll(Arrays.asList(
                handler(operation).handler().getAnnotation(Allowed.class).value()));
        return roles;
    }

    private static Endpoint handler(ContractOperation operation) {
        return HANDLERS.get(operation.method() + " " + operation.path());
    }
}
