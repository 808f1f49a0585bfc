package vn.thidua.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sends a statement with its lists padded and cut as those of the service, and reads every row. */
final class BareRows {

    /** Ids of one statement. */
    static final int CHUNK = 1_024;

    interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    private BareRows() {}

    /**
     * @param text with one {@code %s} for each list
     * @param values in their order; a collection is a list
     */
    static void read(Connection connection, String text, Reader reader, Object... values) throws SQLException {
        var marks = new ArrayList<String>();
        var bound = new ArrayList<>();
        for (var value : values) {
            if (value instanceof Collection<?> list) {
                var all = List.copyOf(list);
                var size = Integer.highestOneBit(2 * all.size() - 1);
                marks.add("?" + ", ?".repeat(size - 1));
                for (int i = 0; i < size; i++) {
                    bound.add(all.get(Math.min(i, all.size() - 1)));
                }
            } else {
                bound.add(value);
            }
        }
        try (var query = connection.prepareStatement(text.formatted(marks.toArray()))) {
            for (int i = 0; i < bound.size(); i++) {
                var value = bound.get(i);
                if (value instanceof UUID id) {
                    query.setBytes(i + 1, Ids.bytes(id));
                } else {
                    query.setObject(i + 1, value);
                }
            }
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    /** Nothing of the kind is in the data set; the service asks all the same. */
    static void none(ResultSet row) throws SQLException {
        throw new IllegalStateException("not in the data set: " + row.getString(1));
    }

    static List<List<UUID>> chunks(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var chunks = new ArrayList<List<UUID>>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }

    static UUID id(ResultSet row, int column) throws SQLException {
        return Ids.of(row.getBytes(column));
    }

    /** A directive as paths and answers name it. */
    static UUID named(ResultSet row) throws SQLException {
        for (int column = 2; column <= 6; column++) {
            row.getString(column);
        }
        row.getObject(7, LocalDate.class);
        row.getObject(8, LocalDate.class);
        return id(row, 1);
    }

    /** The directive of the request, all columns of it. */
    static void root(Connection connection, UUID id) throws SQLException {
        read(
                connection,
                BareChain.ROOT,
                row -> {
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        row.getObject(column);
                    }
                },
                id);
    }
}
