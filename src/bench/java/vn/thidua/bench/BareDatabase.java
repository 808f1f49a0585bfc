package vn.thidua.bench;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration.TransactionIsolation;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The pool of the bare server, configured as that of the service, and what each of its requests asks first. */
final class BareDatabase {

    /** An answer other than the one that the benchmark expects. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        final int status;

        Refused(int status) {
            super(null, null, false, false);
            this.status = status;
        }
    }

    private static final int CONNECTIONS = 50;
    private static final String PROPERTIES = "quarkus.datasource.jdbc.additional-jdbc-properties.";
    private static final ZoneId PLACE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String ROLES = """
            select r.role, r.unit_id from role_assignment r
            where r.subject = ? and r.valid_from <= ? and r.valid_to >= ? order by r.id""";

    private static final String LINE = """
            select a.ancestor_id from org_unit u
            join org_unit_ancestor a on a.unit_id = u.id
             and a.valid_from <= (case when u.valid_to < ? then u.valid_to when u.valid_from > ? then u.valid_from else ? end)
             and a.valid_to >= (case when u.valid_to < ? then u.valid_to when u.valid_from > ? then u.valid_from else ? end)
            where u.id = ? order by a.distance""";

    private static final String WINDOWS = """
            select w.id, w.addressee_id, w.addressee_text, w.campaign_id, w.due_bound, w.due_date, w.level, w.opens_on,
             w.ordinal, w.wording from nomination_window w where w.campaign_id = ? order by w.ordinal""";

    private final AgroalDataSource pool;

    BareDatabase(String url, String user, String password) throws SQLException, IOException {
        var connector = new Properties();
        try (var file = BareDatabase.class.getResourceAsStream("/application.properties")) {
            connector.load(file);
        }
        pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(configuration -> configuration
                        .maxSize(CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(60))
                        .idleValidationTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> {
                            factory.jdbcUrl(url)
                                    .jdbcTransactionIsolation(TransactionIsolation.READ_COMMITTED)
                                    .principal(new NamePrincipal(user))
                                    .credential(new SimplePassword(password));
                            connector.stringPropertyNames().stream()
                                    .filter(name -> name.startsWith(PROPERTIES))
                                    .forEach(name -> factory.jdbcProperty(
                                            name.substring(PROPERTIES.length()), connector.getProperty(name)));
                            return factory;
                        })));
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    static LocalDate today() {
        return LocalDate.now(PLACE);
    }

    /** The unit for which the subject is an office. */
    static byte[] office(Connection connection, String subject) throws SQLException, Refused {
        try (var query = connection.prepareStatement(ROLES)) {
            var today = today();
            query.setString(1, subject);
            query.setObject(2, today);
            query.setObject(3, today);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString(1).equals("OFFICE")) {
                        return rows.getBytes(2);
                    }
                }
            }
        }
        throw new Refused(403);
    }

    /** The unit and those above it, nearest first. */
    static List<byte[]> line(Connection connection, byte[] unit) throws SQLException {
        try (var query = connection.prepareStatement(LINE)) {
            var today = today();
            for (int i = 1; i <= 6; i++) {
                query.setObject(i, today);
            }
            query.setBytes(7, unit);
            var line = new ArrayList<byte[]>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    line.add(rows.getBytes(1));
                }
            }
            return line;
        }
    }

    static boolean contains(List<byte[]> line, byte[] unit) {
        return line.stream().anyMatch(one -> Arrays.equals(one, unit));
    }

    /** Whether the campaign takes nominations today: no window says otherwise. */
    static boolean isOpen(Connection connection, byte[] campaign) throws SQLException {
        try (var query = connection.prepareStatement(WINDOWS)) {
            query.setBytes(1, campaign);
            try (var rows = query.executeQuery()) {
                return !rows.next();
            }
        }
    }

    static String text(byte[] id) {
        var high = 0L;
        var low = 0L;
        for (int i = 0; i < 8; i++) {
            high = high << 8 | id[i] & 0xFF;
            low = low << 8 | id[i + 8] & 0xFF;
        }
        return new UUID(high, low).toString();
    }

    static byte[] id(String text) {
        return Ids.bytes(UUID.fromString(text));
    }

    /** A new id of version 7. */
    static byte[] newId() {
        var random = ThreadLocalRandom.current();
        return Ids.bytes(new UUID(
                System.currentTimeMillis() << 16 | 0x7000 | random.nextInt(0x1000),
                0x8000_0000_0000_0000L | random.nextLong() >>> 2));
    }

    /** A moment as JSON has it; null stays null. */
    static String moment(LocalDateTime value) {
        return value == null ? null : value.toInstant(ZoneOffset.UTC).toString();
    }

    /** As many marks as the next power of two, so that there are few statements. */
    static String marks(int size) {
        return "?" + ", ?".repeat(padded(size) - 1);
    }

    private static int padded(int size) {
        var highest = Integer.highestOneBit(size);
        return highest == size ? size : highest * 2;
    }

    /** The values, the last one repeated up to the number of {@link #marks}. */
    static List<byte[]> padded(List<byte[]> values) {
        var all = new ArrayList<>(values);
        while (all.size() < padded(values.size())) {
            all.add(values.get(values.size() - 1));
        }
        return all;
    }
}
