package vn.thidua.database;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/** Sends the rows that a transaction writes in batches. Worth it from a dozen rows of one table. */
public final class Batches {

    private static final int ROWS = 50;

    private Batches() {}

    /** From now to the end of the current transaction. */
    public static void use(EntityManager database) {
        database.unwrap(Session.class).setJdbcBatchSize(ROWS);
    }
}
