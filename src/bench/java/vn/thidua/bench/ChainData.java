package vn.thidua.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Directives and citations by the million, made by the database itself. They come in cells that know nothing of one
 * another, so that an answer is as large whatever the number of directives: {@value #LAYERS} layers of {@value #WIDTH},
 * each document citing five or six of the layer above it, with laws on top. Every cell but the first is like every
 * other; a decree of the first is cited by the lowest documents of {@value #CITING_CELLS} others.
 */
final class ChainData implements AutoCloseable {

    static final int LAYERS = 11;
    static final int WIDTH = 120;
    static final int CELL = LAYERS * WIDTH;

    /** Cells whose lowest documents rest on the much-cited decree: 2,040 documents. */
    static final int CITING_CELLS = 17;

    /** Serials of a register begin anew after so many. */
    static final int SERIALS = 5_000;

    private static final int CHUNK = 100_000;

    /** Directive {@code n}; its time part grows with {@code n}, the rest is scattered as that of a real id. */
    private static final String ID =
            "unhex(concat(lpad(hex(1700000000000 + %1$s), 12, '0'), '7003', '8', substr(sha2(%1$s, 256), 1, 15)))";

    private static final String DAY = "date_add('2004-01-01', interval (%s) div 140 day)";

    private final Connection connection;

    ChainData(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(true);
        execute("set foreign_key_checks = 0, unique_checks = 0");
        execute("create temporary table step as select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d as n from "
                + Stream.of("a", "b", "c", "e", "f")
                        .map(ChainData::digits)
                        .collect(Collectors.joining(" cross join ")));
    }

    private static String digits(String name) {
        return "(values row(0), row(1), row(2), row(3), row(4), row(5), row(6), row(7), row(8), row(9)) as " + name
                + "(d)";
    }

    /** Adds directives {@code from} up to, not including, {@code to}, with what they cite. */
    void add(int from, int to) throws SQLException {
        for (int first = from; first < to; first += CHUNK) {
            directives(first, Math.min(first + CHUNK, to));
        }
        for (int first = from; first < to; first += CHUNK) {
            for (int c = 0; c < 6; c++) {
                citations(first, Math.min(first + CHUNK, to), c);
            }
        }
    }

    /** Lets the lowest documents of some cells rest on the first decree too. */
    void addCitingOfDecree() throws SQLException {
        execute("""
                insert into citation (id, revision, stated_in_id, citing_id, cited_id, relation, ordinal, phrase, words,
                 inferred, resolution)
                select unhex(concat(lpad(hex(1800000000000 + n), 12, '0'), '7004', '8', substr(sha2(n + 7, 256), 1, 15))), 0,
                 %1$s, %1$s, %2$s, 'BASED_ON', 9, 'Căn cứ', 'Nghị định quy định chi tiết thi hành Luật', 0, 'RESOLVED'
                from step where n >= %3$d and n < %4$d and n %% %3$d >= %5$d""".formatted(
                        ID.formatted("n"), ID.formatted(decree()), CELL, (CITING_CELLS + 1) * CELL, CELL - WIDTH));
    }

    void analyze() throws SQLException {
        execute("analyze table directive, citation");
    }

    /** In layer 1, just under the laws, of the first cell. */
    static int decree() {
        return WIDTH;
    }

    /** A document of the lowest layer of a cell. */
    static int lowest(int cell) {
        return cell * CELL + (LAYERS - 1) * WIDTH + cell % WIDTH;
    }

    static int serial(int number) {
        return number % SERIALS + 1;
    }

    static LocalDate day(int number) {
        return LocalDate.of(2004, 1, 1).plusDays(number / 140);
    }

    long citations() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from citation")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** @see #ID */
    static UUID id(int number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
            var hex = "%012x70038%s"
                    .formatted(
                            1_700_000_000_000L + number,
                            HexFormat.of().formatHex(digest).substring(0, 15));
            return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void directives(int from, int to) throws SQLException {
        var n = "(" + from + " + n)";
        execute("""
                insert into directive (id, revision, status, kind, number_register, serial, symbol, register_key, number,
                 issued_on, issued_earliest, issued_latest, issued_sort, issuer_text, issuer_key, identity_key, subject,
                 in_force_from, search_text, created_at)
                select %1$s, 0, 'REGISTERED',
                 case when %2$s %% %5$d < %6$d then 'L' when %2$s %% %5$d < 2 * %6$d then 'ND' else 'KH' end,
                 'ADMINISTRATIVE', %2$s %% %7$d + 1, 'KH-UBND', 'kh-ubnd', concat(%2$s %% %7$d + 1, '/KH-UBND'),
                 %3$s, %3$s, %3$s, %3$s, concat('Ủy ban nhân dân xã số ', %2$s), concat('uy ban nhan dan xa so ', %2$s),
                 concat('scale|', %2$s), concat('Kế hoạch phát động phong trào thi đua lần thứ ', %2$s), %3$s, 'x', now(6)
                from step where n < %4$d""".formatted(ID.formatted(n), n, DAY.formatted(n), to - from, CELL, WIDTH, SERIALS));
    }

    private void citations(int from, int to, int c) throws SQLException {
        var n = "(" + from + " + n)";
        var above = "(" + n + " - " + n + " % " + WIDTH + " - " + WIDTH + " + (" + n + " % " + WIDTH + " * 7 + "
                + (c * c * 3 + c * 29) + " + " + n + " div " + WIDTH + " * 13) % " + WIDTH + ")";
        execute("""
                insert into citation (id, revision, stated_in_id, citing_id, cited_id, relation, ordinal, phrase, words,
                 inferred, resolution)
                select unhex(concat(lpad(hex(1700000000000 + %1$s * 10 + %2$d), 12, '0'), '7004', '8',
                  substr(sha2(%1$s * 10 + %2$d, 256), 1, 15))), 0,
                 %3$s, %3$s, %4$s, case when %2$d = 0 then 'BASED_ON' else 'IMPLEMENTS' end, %2$d, 'Căn cứ',
                 concat('Kế hoạch số ', %1$s %% 5000 + 1, '/KH-UBND của Ủy ban nhân dân'), 0, 'RESOLVED'
                from step where n < %5$d and %1$s %% %6$d >= %7$d and (%2$d < 5 or %1$s %% 2 = 1)""".formatted(n, c, ID.formatted(n), ID.formatted(above), to - from, CELL, WIDTH));
    }

    private void execute(String statement) throws SQLException {
        try (var command = connection.createStatement()) {
            command.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
