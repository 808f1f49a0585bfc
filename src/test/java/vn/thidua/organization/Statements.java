package vn.thidua.organization;

import io.quarkus.arc.Arc;
import org.hibernate.SessionFactory;

/** How many statements a call costs. */
public final class Statements {

    private Statements() {}

    public static long of(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
