package vn.thidua.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows for one table, sent in multi-row inserts and committed in between. */
final class Rows implements AutoCloseable {

    private static final int BATCH = 2_000;

    private final Connection connection;
    private final PreparedStatement insert;
    private int waiting;

    Rows(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        var marks = "?" + ", ?".repeat(columns.split(",").length - 1);
        this.insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")");
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        send();
        insert.close();
    }
}
