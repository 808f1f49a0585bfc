package vn.thidua.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.organization.Units;

/** What it costs, in statements: one or many, the same; thousands, by the batch. */
@QuarkusTest
class ReportVolumeTest {

    private static final int SCHOOLS = 2000;
    private static final int QUARTERS = 4;

    private final SomeReports some = new SomeReports();

    @Test
    void listsFiftyDeadlinesWithTheStatementsOfOne() {
        some.active(some.oneOff());
        Runnable list =
                () -> Api.as(some.officer).get("/report-deadlines").then().statusCode(200);
        var one = statements(list);
        for (int i = 0; i < 24; i++) {
            Units.school(some.office);
        }
        some.active(some.input());

        assertEquals(one, statements(list));
    }

    @Test
    void listsManyDutiesWithTheStatementsOfOne() {
        some.drafted(some.input());
        Runnable list = () -> Api.as(some.officer)
                .queryParam("ownerId", some.committee.id)
                .get("/report-duties")
                .then()
                .statusCode(200);
        var one = statements(list);
        for (int i = 0; i < 20; i++) {
            some.drafted(some.with(some.input(), "code", "BC-" + i));
        }

        assertEquals(one, statements(list));
    }

    private static long statements(Runnable call) {
        var statistics = SomeReports.bean(SessionFactory.class).getStatistics();
        call.run();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    @ActivateRequestContext
    void activatesThousandsInBatches() {
        schools(SCHOOLS);
        var duty = some.drafted(some.with(some.input(), "period", "QUARTER"));

        var statements = QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            Arc.container().instance(CurrentSubject.class).get().actAs("tests");
            var found = ReportDuty.existing(duty.id());
            var before = questions();
            SomeReports.bean(ReportDuties.class).activate(found);
            return questions() - before;
        });

        var rows = (long) (SCHOOLS + 1) * QUARTERS;
        assertEquals(rows, count("report_deadline d", duty));
        assertEquals(rows, count("report_event e join report_deadline d on d.id = e.deadline_id", duty));
        // school, office, committee, province, Home Affairs on the way
        assertEquals(rows * 5, count("report_deadline_scope s join report_deadline d on d.id = s.deadline_id", duty));
        assertTrue(statements < 120, statements + " statements for " + rows + " deadlines");
    }

    /** Schools below the office by one statement each for units, parents and ancestors. */
    private void schools(int count) {
        QuarkusTransaction.requiringNew().timeout(120).run(() -> {
            var sequence = "with recursive n (i) as (select 1 union all select i + 1 from n where i < " + count + ") ";
            execute("set session cte_max_recursion_depth = 100000", "set session max_recursive_iterations = 100000");
            var prefix = Units.freshCode().substring(0, 20);
            run(
                    "insert into org_unit (id, revision, code, name, kind, level, valid_from, valid_to, search_text) "
                            + sequence
                            + "select unhex(replace(uuid(), '-', '')), 0, concat(:prefix, '-', i), 'Trường thử', 'SCHOOL',"
                            + " 'INSTITUTION', '2015-01-01', '9999-12-31', 'truong thu' from n",
                    Map.of("prefix", prefix));
            run(
                    "insert into org_unit_parent (id, unit_id, parent_id, valid_from, valid_to) select"
                            + " unhex(replace(uuid(), '-', '')), u.id, :office, u.valid_from, u.valid_to from org_unit u"
                            + " where u.code like concat(:prefix, '-%')",
                    Map.of("prefix", prefix, "office", some.office.id));
            run(
                    "insert into org_unit_ancestor (unit_id, ancestor_id, valid_from, valid_to, distance)"
                            + " select u.id, u.id, u.valid_from, u.valid_to, 0 from org_unit u"
                            + " where u.code like concat(:prefix, '-%') union all"
                            + " select u.id, a.ancestor_id, a.valid_from, a.valid_to, a.distance + 1 from org_unit u"
                            + " join org_unit_ancestor a on a.unit_id = :office where u.code like concat(:prefix, '-%')",
                    Map.of("prefix", prefix, "office", some.office.id));
        });
    }

    private static void execute(String mySql, String mariaDb) {
        var version = (String)
                database().createNativeQuery("select version()", String.class).getSingleResult();
        database()
                .createNativeQuery(version.contains("MariaDB") ? mariaDb : mySql)
                .executeUpdate();
    }

    private static void run(String sql, Map<String, Object> parameters) {
        var query = database().createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }

    private static long count(String from, SomeReports.Duty duty) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database()
                                .createNativeQuery("select count(*) from " + from + " where d.duty_id = :duty")
                                .setParameter("duty", duty.id())
                                .getSingleResult())
                        .longValue());
    }

    /** Statements that this connection has sent. */
    private static long questions() {
        var row = (Object[]) database()
                .createNativeQuery("show session status like 'Questions'")
                .getSingleResult();
        return Long.parseLong((String) row[1]);
    }

    private static EntityManager database() {
        return SomeReports.bean(EntityManager.class);
    }
}
