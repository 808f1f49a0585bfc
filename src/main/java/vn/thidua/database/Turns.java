package vn.thidua.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;

/**
 * Lets transactions that are about to make the same thing go one after the other, where no unique key can tell that it
 * is the same. Each name has a row that the transaction whose turn it is holds until it ends.
 */
@ApplicationScoped
public class Turns {

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** Times the lock timeout of the connection: whoever is before us may have much to write. */
    private static final int ATTEMPTS = 5;

    private final EntityManager database;

    Turns(EntityManager database) {
        this.database = database;
    }

    /**
     * Waits for the turn. What others have made in theirs is seen by what is read after this.
     *
     * @param name of what is about to be made, such as {@code plan:KH-2024}; at most 100 characters
     */
    public void take(String name) {
        database.unwrap(Session.class).doWork(connection -> take(name, connection));
    }

    private static void take(String name, Connection connection) throws SQLException {
        try (var row =
                connection.prepareStatement("insert into turn (name) values (?) on duplicate key update name = ?")) {
            row.setString(1, name);
            row.setString(2, name);
            for (int attempt = 1; ; attempt++) {
                try {
                    row.executeUpdate();
                    return;
                } catch (SQLException busy) {
                    if (attempt == ATTEMPTS || busy.getErrorCode() != LOCK_WAIT_TIMEOUT) {
                        throw busy;
                    }
                }
            }
        }
    }
}
