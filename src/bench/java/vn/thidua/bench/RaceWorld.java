package vn.thidua.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A province with {@value #COMMUNES} communes and their schools, of its own for every run of the races: the province
 * has a campaign with a quota, which each commune has adopted with a quota of its own, and another campaign without
 * any.
 */
final class RaceWorld implements AutoCloseable {

    static final int COMMUNES = 4;
    static final int SCHOOLS = 20;

    /** Of the whole province; the communes' quotas together allow more. */
    static final int QUOTA = 15;

    static final int QUOTA_OF_A_COMMUNE = 6;

    /** No rule asks for a vote on it, so that letters may bear minutes on paper. */
    static final String AWARD = "PROVINCE_MERIT_CERTIFICATE";

    /** A rule asks for the vote of a council. */
    static final String VOTED_AWARD = "PROVINCIAL_EMULATION_FIGHTER";

    /** The campaign without quotas. */
    static final int OPEN = COMMUNES + 1;

    /** Roles of the subjects of clients, all of them offices of the province. */
    static final List<String> OFFICES = List.of("n", "l", "k", "i");

    private static final int UNIT = 21;
    private static final int PARENT = 22;
    private static final int ROLE = 23;
    private static final int CAMPAIGN = 24;
    private static final int CRITERIA = 25;
    private static final int LINK = 26;
    private static final int QUOTAS = 27;
    private static final int NOMINATION = 28;
    private static final int EVENT = 29;
    private static final int PER_WORLD = 1_000_000;
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final LocalDateTime NOW = LocalDateTime.now(ZoneOffset.UTC).minusDays(1);

    final Connection connection;
    private final int world;
    private final byte[] teacher;
    private int nominations;

    /** @param world 0, 1, 2 …; each has ids of its own */
    RaceWorld(String url, int world, int clients) throws SQLException {
        this.connection = DriverManager.getConnection(url + "&rewriteBatchedStatements=true&connectionTimeZone=UTC");
        this.world = world;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            try (var row = statement.executeQuery("select id from subject_category where code = 'TEACHER'")) {
                row.next();
                teacher = row.getBytes(1);
            }
        }
        units();
        roles(clients);
        campaigns();
    }

    static LocalDate yesterday() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(1);
    }

    UUID province() {
        return id(UNIT, 0);
    }

    UUID commune(int number) {
        return id(UNIT, 1 + number);
    }

    UUID communeOf(int school) {
        return commune(school % COMMUNES);
    }

    UUID school(int number) {
        return id(UNIT, 1 + COMMUNES + number);
    }

    String schoolCode(int number) {
        return code(1 + COMMUNES + number);
    }

    /** Of the province: 0; of the communes, which have adopted it: 1 to {@value #COMMUNES}; and {@link #OPEN}. */
    UUID campaign(int number) {
        return id(CAMPAIGN, number);
    }

    String name(String what) {
        return "race:" + what + ":" + world;
    }

    private UUID id(int table, int number) {
        return Ids.id(table, world * PER_WORLD + number);
    }

    private byte[] bytes(int table, int number) {
        return Ids.bytes(id(table, number));
    }

    private String code(int unit) {
        return "R" + world + "-" + unit;
    }

    private static int parent(int unit) {
        return unit <= COMMUNES ? 0 : 1 + (unit - 1 - COMMUNES) % COMMUNES;
    }

    private void units() throws SQLException {
        try (var units = new Rows(
                        connection,
                        "org_unit",
                        "id, revision, code, name, kind, level, valid_from, valid_to, search_text");
                var parents = new Rows(connection, "org_unit_parent", "id, unit_id, parent_id, valid_from, valid_to");
                var ancestors = new Rows(
                        connection, "org_unit_ancestor", "unit_id, ancestor_id, valid_from, valid_to, distance")) {
            for (int n = 0; n <= COMMUNES + SCHOOLS; n++) {
                var kind = n <= COMMUNES ? "PEOPLE_COMMITTEE" : "SCHOOL";
                var level = n == 0 ? "PROVINCE" : n <= COMMUNES ? "COMMUNE" : "INSTITUTION";
                units.add(bytes(UNIT, n), 0, code(n), "Đơn vị " + code(n), kind, level, SINCE, FOREVER, code(n));
            }
            for (int n = 0; n <= COMMUNES + SCHOOLS; n++) {
                ancestors.add(bytes(UNIT, n), bytes(UNIT, n), SINCE, FOREVER, 0);
                int distance = 1;
                for (int below = n; below > 0; below = parent(below)) {
                    ancestors.add(bytes(UNIT, n), bytes(UNIT, parent(below)), SINCE, FOREVER, distance++);
                }
                if (n > 0) {
                    parents.add(bytes(PARENT, n), bytes(UNIT, n), bytes(UNIT, parent(n)), SINCE, FOREVER);
                }
            }
        }
    }

    private void roles(int clients) throws SQLException {
        try (var roles =
                new Rows(connection, "role_assignment", "id, revision, subject, role, unit_id, valid_from, valid_to")) {
            int n = 0;
            for (var office : OFFICES) {
                for (int i = 0; i < clients; i++) {
                    roles.add(bytes(ROLE, n++), 0, subject(office, i), "OFFICE", bytes(UNIT, 0), SINCE, FOREVER);
                }
            }
        }
    }

    /** @param office one of {@link #OFFICES} */
    String subject(String office, int client) {
        return "race:" + office + ":" + world + ":" + client;
    }

    /** @param number from 1000 on; another for every seat */
    void seat(int number, String subject, int school) throws SQLException {
        try (var roles =
                new Rows(connection, "role_assignment", "id, revision, subject, role, unit_id, valid_from, valid_to")) {
            roles.add(
                    bytes(ROLE, 100_000 + number),
                    0,
                    subject,
                    "COUNCIL_MEMBER",
                    Ids.bytes(school(school)),
                    SINCE,
                    FOREVER);
        }
    }

    private void campaigns() throws SQLException {
        try (var campaigns = new Rows(
                        connection,
                        "campaign",
                        "id, revision, code, name, kind, form, status, organizer_id, launched_on, criteria_revision,"
                                + " search_text");
                var scopes = new Rows(
                        connection, "campaign_scope", "unit_id, campaign_id, valid_from, valid_to, code, status");
                var sets = new Rows(connection, "criteria_set", "id, campaign_id, number, status, made_at, made_by");
                var links =
                        new Rows(connection, "campaign_link", "id, campaign_id, ordinal, relation, name, linked_id")) {
            for (int n = 0; n <= OPEN; n++) {
                var organizer = n == OPEN ? 0 : n;
                var code = "RC" + world + "-" + n;
                campaigns.add(
                        bytes(CAMPAIGN, n),
                        1,
                        code,
                        "Phong trào " + code,
                        "MOVEMENT",
                        "THEMATIC",
                        "LAUNCHED",
                        bytes(UNIT, organizer),
                        LocalDate.of(2024, 3, 18),
                        1,
                        code);
            }
            for (int n = 0; n <= OPEN; n++) {
                var organizer = n == OPEN ? 0 : n;
                var code = "RC" + world + "-" + n;
                scopes.add(bytes(UNIT, organizer), bytes(CAMPAIGN, n), SINCE, FOREVER, code, "LAUNCHED");
                sets.add(bytes(CRITERIA, n), bytes(CAMPAIGN, n), 1, "FROZEN", NOW, "bench");
                if (n > 0 && n < OPEN) {
                    scopes.add(bytes(UNIT, 0), bytes(CAMPAIGN, n), SINCE, FOREVER, code, "LAUNCHED");
                    links.add(bytes(LINK, n), bytes(CAMPAIGN, n), 0, "ADOPTS", "Phong trào", bytes(CAMPAIGN, 0));
                }
            }
        }
        try (var quotas = new Rows(
                connection,
                "award_quota",
                "id, revision, campaign_id, ordinal, code, award_code, grantor_id, scope_id, scope_clarity, stage,"
                        + " max_count, used_count")) {
            for (int n = 0; n <= COMMUNES; n++) {
                quotas.add(
                        bytes(QUOTAS, n),
                        0,
                        bytes(CAMPAIGN, n),
                        0,
                        "Q",
                        AWARD,
                        n == 0 ? bytes(UNIT, 0) : null,
                        bytes(UNIT, n),
                        "CLEAR",
                        "GRANT",
                        n == 0 ? QUOTA : QUOTA_OF_A_COMMUNE,
                        0);
            }
        }
    }

    /** Nominations of teachers of a school, either drafts or endorsed. */
    List<UUID> nominations(int count, int campaign, String award, int school, boolean endorsed) throws SQLException {
        var made = new ArrayList<UUID>();
        var state = endorsed ? "ENDORSED" : "DRAFT";
        var units = List.of(school(school), communeOf(school), province());
        var campaignId = bytes(CAMPAIGN, campaign);
        try (var rows = new Rows(
                connection,
                "nomination",
                "id, revision, campaign_id, award_code, category_id, proposing_unit_id, nominee_kind, nominee_name,"
                        + " achievement, criteria_set_id, state, created_at, submitted_at")) {
            for (int i = 0; i < count; i++) {
                made.add(id(NOMINATION, nominations++));
                rows.add(
                        Ids.bytes(made.get(i)),
                        1,
                        campaignId,
                        award,
                        teacher,
                        Ids.bytes(school(school)),
                        "INDIVIDUAL",
                        "Nguyễn Thị Đua " + nominations,
                        "Nhiều giải pháp đổi mới trong giảng dạy",
                        endorsed ? bytes(CRITERIA, campaign) : null,
                        state,
                        NOW,
                        endorsed ? NOW : null);
            }
        }
        try (var scopes = new Rows(
                        connection,
                        "nomination_scope",
                        "unit_id, nomination_id, campaign_id, award_code, state, valid_from, valid_to");
                var events = new Rows(
                        connection,
                        "nomination_event",
                        "id, nomination_id, number, action, from_state, to_state, happened_at, subject")) {
            for (int i = 0; i < count; i++) {
                var id = Ids.bytes(made.get(i));
                for (var unit : units) {
                    scopes.add(Ids.bytes(unit), id, campaignId, award, state, SINCE, FOREVER);
                }
                var event = 3 * (nominations - count + i);
                events.add(bytes(EVENT, event), id, 1, "CREATE", null, "DRAFT", NOW, "bench");
                if (endorsed) {
                    events.add(bytes(EVENT, event + 1), id, 2, "SUBMIT", "DRAFT", "SUBMITTED", NOW, "bench");
                    events.add(bytes(EVENT, event + 2), id, 3, "ENDORSE", "SUBMITTED", "ENDORSED", NOW, "bench");
                }
            }
        }
        return made;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
