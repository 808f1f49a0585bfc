package vn.thidua.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.organization.Hierarchy;
import vn.thidua.organization.HierarchyChanged;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;

@QuarkusTest
class NominationScopesTest {

    private final SomeNominations some = new SomeNominations();

    @Test
    void followsAUnitToItsNewParent() {
        var id = some.teacher(NominationState.SUBMITTED).toString();
        var newOffice = Units.educationOffice(Units.province());

        QuarkusTransaction.requiringNew().run(() -> {
            SomeNominations.bean(Hierarchy.class)
                    .move(OrgUnit.findById(some.school.id), OrgUnit.findById(newOffice.id), LocalDate.of(2025, 7, 1));
            Arc.container().beanManager().getEvent().fire(new HierarchyChanged(Set.of(some.school.id)));
        });

        Api.as(Api.officeOf(newOffice))
                .get("/nominations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        Api.as(Api.officeOf(some.office))
                .get("/nominations")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
