package vn.thidua.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the rows of a measurement, the same in every run, straight into the tables. */
final class DataSet {

    static final int UNITS = 5_000;
    static final int DIRECTIVES = 100_000;
    static final int CITATIONS = 500_000;
    static final int NOMINATIONS = 200_000;
    static final int DEADLINES = 100_000;

    /** The first campaign takes this many nominations, half of them submitted: page 1,000 of 50 exists. */
    static final int NOMINATIONS_OF_FIRST_CAMPAIGN = 120_000;

    static final String AWARD = "PROVINCE_MERIT_CERTIFICATE";

    private static final String LATE = "LATE";

    private static final int UNIT = 1;
    private static final int PARENT = 2;
    private static final int DIRECTIVE = 3;
    private static final int CITATION = 4;
    private static final int CAMPAIGN = 5;
    private static final int CRITERIA_SET = 6;
    private static final int NOMINATION = 7;
    private static final int DUTY = 8;
    private static final int DEADLINE = 9;
    private static final int ROLE = 10;
    private static final int CRITERION = 11;

    private static final int PROVINCES = 5;
    private static final int DISTRICTS = 100;
    private static final int CAMPAIGNS = 100;
    private static final int LAYERS = 10;
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final LocalDateTime NOW =
            LocalDateTime.ofInstant(Instant.parse("2024-05-06T02:00:00Z"), ZoneOffset.UTC);

    /** Subject with the OFFICE role for the province whose campaign is the first. */
    static final String OFFICE = "bench:office";

    private final Connection connection;
    private final byte[] teacher;
    private final Random random = new Random(20_240_518);

    private DataSet(Connection connection) throws SQLException {
        this.connection = connection;
        this.teacher = one("select id from subject_category where code = 'TEACHER'");
    }

    static void make(String url) throws SQLException {
        try (var connection =
                DriverManager.getConnection(url + "&rewriteBatchedStatements=true&connectionTimeZone=UTC")) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set session foreign_key_checks = 0");
                statement.execute("set session unique_checks = 0");
            }
            var set = new DataSet(connection);
            set.units();
            set.directives();
            set.campaigns();
            set.nominations();
            set.deadlines();
            connection.commit();
            try (var statement = connection.createStatement()) {
                statement.execute("analyze table org_unit, org_unit_ancestor, directive, citation, nomination,"
                        + " nomination_scope, report_deadline, report_deadline_scope, campaign");
            }
        }
    }

    static String campaignId() {
        return Ids.id(CAMPAIGN, 0).toString();
    }

    static String nominationId(long number) {
        return Ids.id(NOMINATION, (int) (number % NOMINATIONS_OF_FIRST_CAMPAIGN))
                .toString();
    }

    /** A directive of the last layer, so that its chain has all the layers above. */
    static String directiveId(long number) {
        var layer = DIRECTIVES / LAYERS;
        return Ids.id(DIRECTIVE, DIRECTIVES - layer + (int) (number * 7919 % layer))
                .toString();
    }

    /** A school of the first province. */
    static String schoolId(long number) {
        var schools = schoolsOfFirstProvince();
        return Ids.id(UNIT, schools.get((int) (number % schools.size()))).toString();
    }

    private static List<Integer> schoolsOfFirstProvince() {
        var found = new ArrayList<Integer>();
        for (int n = PROVINCES + 2 * DISTRICTS; n < UNITS; n++) {
            if (provinceOf(districtOf(n)) == 0) {
                found.add(n);
            }
        }
        return found;
    }

    private static int districtOf(int school) {
        return school % DISTRICTS;
    }

    private static int provinceOf(int district) {
        return district % PROVINCES;
    }

    /** Unit numbers from the unit itself to the top. */
    private static int[] path(int unit) {
        if (unit < PROVINCES) {
            return new int[] {unit};
        }
        if (unit < PROVINCES + DISTRICTS) {
            return new int[] {unit, provinceOf(unit - PROVINCES)};
        }
        if (unit < PROVINCES + 2 * DISTRICTS) {
            var district = unit - PROVINCES - DISTRICTS;
            return new int[] {unit, PROVINCES + district, provinceOf(district)};
        }
        var district = districtOf(unit);
        return new int[] {unit, PROVINCES + DISTRICTS + district, PROVINCES + district, provinceOf(district)};
    }

    private void units() throws SQLException {
        try (var units = new Rows(
                        connection,
                        "org_unit",
                        "id, revision, code, name, kind, level, valid_from, valid_to, search_text");
                var parents = new Rows(connection, "org_unit_parent", "id, unit_id, parent_id, valid_from, valid_to");
                var ancestors = new Rows(
                        connection, "org_unit_ancestor", "unit_id, ancestor_id, valid_from, valid_to, distance");
                var roles = new Rows(
                        connection, "role_assignment", "id, revision, subject, role, unit_id, valid_from, valid_to")) {
            for (int n = 0; n < UNITS; n++) {
                var path = path(n);
                var kind = path.length == 4 ? "SCHOOL" : path.length == 3 ? "EDUCATION_OFFICE" : "PEOPLE_COMMITTEE";
                var level = path.length == 4 ? "INSTITUTION" : path.length == 1 ? "PROVINCE" : "DISTRICT";
                units.add(
                        Ids.bytes(UNIT, n),
                        0,
                        "B-" + n,
                        "Đơn vị thử tải " + n,
                        kind,
                        level,
                        SINCE,
                        FOREVER,
                        "don vi thu tai " + n);
                if (path.length > 1) {
                    parents.add(Ids.bytes(PARENT, n), Ids.bytes(UNIT, n), Ids.bytes(UNIT, path[1]), SINCE, FOREVER);
                }
                for (int d = 0; d < path.length; d++) {
                    ancestors.add(Ids.bytes(UNIT, n), Ids.bytes(UNIT, path[d]), SINCE, FOREVER, d);
                }
            }
            roles.add(Ids.bytes(ROLE, 0), 0, OFFICE, "OFFICE", Ids.bytes(UNIT, 0), SINCE, FOREVER);
        }
    }

    private void directives() throws SQLException {
        try (var rows = new Rows(
                connection,
                "directive",
                "id, revision, status, kind, number_register, serial, symbol, register_key, number, issued_on,"
                        + " issued_earliest, issued_latest, issued_sort, issuer_id, issuer_key, identity_key, subject,"
                        + " in_force_from, search_text, created_at")) {
            for (int n = 0; n < DIRECTIVES; n++) {
                var day = LocalDate.of(2004, 1, 1).plusDays(n / 14);
                var serial = n % 5_000 + 1;
                rows.add(
                        Ids.bytes(DIRECTIVE, n),
                        0,
                        "REGISTERED",
                        "KH",
                        "ADMINISTRATIVE",
                        serial,
                        "KH-UBND",
                        "KH-UBND",
                        serial + "/KH-UBND",
                        day.toString(),
                        day,
                        day,
                        day,
                        Ids.bytes(UNIT, n % UNITS),
                        "don vi " + n % UNITS,
                        "bench|" + n,
                        "Phát động phong trào thi đua lần thứ " + n,
                        day,
                        "phat dong phong trao thi dua " + n,
                        NOW);
            }
        }
        var perDirective = CITATIONS / DIRECTIVES;
        var layer = DIRECTIVES / LAYERS;
        try (var rows = new Rows(
                connection,
                "citation",
                "id, revision, stated_in_id, citing_id, cited_id, relation, ordinal, phrase, words, section, layer,"
                        + " inferred, resolution")) {
            for (int n = layer; n < DIRECTIVES + layer; n++) {
                var citing = n < DIRECTIVES ? n : DIRECTIVES - 1 - (n - DIRECTIVES);
                var first = (citing / layer - 1) * layer;
                var group = citing % layer / 20 * 20;
                for (int c = 0; c < perDirective; c++) {
                    var cited = first + group + random.nextInt(20);
                    rows.add(
                            Ids.bytes(CITATION, n * perDirective + c),
                            0,
                            Ids.bytes(DIRECTIVE, citing),
                            Ids.bytes(DIRECTIVE, citing),
                            Ids.bytes(DIRECTIVE, cited),
                            c == 0 ? "BASED_ON" : "IMPLEMENTS",
                            c,
                            "Căn cứ",
                            "Kế hoạch số " + (cited % 5_000 + 1) + "/KH-UBND",
                            "Phần căn cứ",
                            "PREAMBLE",
                            false,
                            "RESOLVED");
                }
            }
        }
    }

    private void campaigns() throws SQLException {
        try (var campaigns = new Rows(
                        connection,
                        "campaign",
                        "id, revision, code, name, kind, form, status, organizer_id, period_from, period_to, launched_on,"
                                + " criteria_revision, search_text");
                var scope = new Rows(
                        connection, "campaign_scope", "unit_id, campaign_id, valid_from, valid_to, code, status");
                var sets = new Rows(connection, "criteria_set", "id, campaign_id, number, status, made_at, made_by");
                var criteria = new Rows(connection, "criterion", "id, set_id, ordinal, code, kind, title")) {
            for (int n = 0; n < CAMPAIGNS; n++) {
                var organizer = n == 0 ? 0 : PROVINCES + n % DISTRICTS;
                campaigns.add(
                        Ids.bytes(CAMPAIGN, n),
                        1,
                        "B-PT-" + n,
                        "Phong trào thử tải " + n,
                        "MOVEMENT",
                        "THEMATIC",
                        "LAUNCHED",
                        Ids.bytes(UNIT, organizer),
                        "2024-01-01",
                        "2024-12-31",
                        LocalDate.of(2024, 3, 18),
                        1,
                        "phong trao thu tai " + n);
                for (var unit : path(organizer)) {
                    scope.add(Ids.bytes(UNIT, unit), Ids.bytes(CAMPAIGN, n), SINCE, FOREVER, "B-PT-" + n, "LAUNCHED");
                }
                sets.add(Ids.bytes(CRITERIA_SET, n), Ids.bytes(CAMPAIGN, n), 1, "FROZEN", NOW, "bench");
                criteria.add(
                        Ids.bytes(CRITERION, n),
                        Ids.bytes(CRITERIA_SET, n),
                        0,
                        "TC-1",
                        "REQUIRED",
                        "Hoàn thành nhiệm vụ");
            }
        }
    }

    private void nominations() throws SQLException {
        var schools = schoolsOfFirstProvince();
        try (var rows = new Rows(
                        connection,
                        "nomination",
                        "id, revision, campaign_id, award_code, category_id, proposing_unit_id, nominee_kind, nominee_name,"
                                + " achievement, criteria_set_id, state, created_at, submitted_at");
                var scope = new Rows(
                        connection,
                        "nomination_scope",
                        "unit_id, nomination_id, campaign_id, award_code, state, valid_from, valid_to");
                var events = new Rows(
                        connection,
                        "nomination_event",
                        "id, nomination_id, number, action, to_state, happened_at, subject")) {
            for (int n = 0; n < NOMINATIONS; n++) {
                var campaign = n < NOMINATIONS_OF_FIRST_CAMPAIGN ? 0 : 1 + n % (CAMPAIGNS - 1);
                var school = campaign == 0
                        ? schools.get(n % schools.size())
                        : PROVINCES + 2 * DISTRICTS + n % (UNITS - PROVINCES - 2 * DISTRICTS);
                var state = n % 2 == 0 ? "SUBMITTED" : "DRAFT";
                var id = Ids.bytes(NOMINATION, n);
                rows.add(
                        id,
                        1,
                        Ids.bytes(CAMPAIGN, campaign),
                        AWARD,
                        teacher,
                        Ids.bytes(UNIT, school),
                        "INDIVIDUAL",
                        "Nguyễn Thị Thử " + n,
                        "Nhiều giải pháp đổi mới trong giảng dạy",
                        n % 2 == 0 ? Ids.bytes(CRITERIA_SET, campaign) : null,
                        state,
                        NOW,
                        n % 2 == 0 ? NOW : null);
                for (var unit : path(school)) {
                    scope.add(Ids.bytes(UNIT, unit), id, Ids.bytes(CAMPAIGN, campaign), AWARD, state, SINCE, FOREVER);
                }
                events.add(Ids.bytes(12, n), id, 1, "CREATE", "DRAFT", NOW, "bench");
            }
        }
    }

    private void deadlines() throws SQLException {
        try (var duties = new Rows(
                        connection,
                        "report_duty",
                        "id, revision, campaign_id, owner_id, code, name, status, regime, period, calendar, applies_from,"
                                + " applies_to, via_ordered, made_until");
                var rows = new Rows(
                        connection,
                        "report_deadline",
                        "id, revision, duty_id, campaign_id, unit_id, period_from, period_to, due_on, due_sort, status,"
                                + " timeliness");
                var scope = new Rows(
                        connection,
                        "report_deadline_scope",
                        "unit_id, deadline_id, below, duty_id, campaign_id, status, timeliness, due_sort, on_time_until")) {
            var months = DEADLINES / UNITS;
            duties.add(
                    Ids.bytes(DUTY, 0),
                    0,
                    Ids.bytes(CAMPAIGN, 0),
                    Ids.bytes(UNIT, 0),
                    "BC",
                    "Báo cáo tháng",
                    "ACTIVE",
                    "PERIODIC",
                    "MONTH",
                    "CALENDAR",
                    LocalDate.of(2023, 1, 1),
                    LocalDate.of(2024, 12, 31),
                    false,
                    FOREVER);
            for (int n = 0; n < DEADLINES; n++) {
                var unit = n % UNITS;
                var from = LocalDate.of(2023, 1, 1).plusMonths(n / UNITS % months);
                var due = from.plusMonths(1).plusDays(4);
                var id = Ids.bytes(DEADLINE, n);
                rows.add(
                        id,
                        0,
                        Ids.bytes(DUTY, 0),
                        Ids.bytes(CAMPAIGN, 0),
                        Ids.bytes(UNIT, unit),
                        from,
                        from.plusMonths(1).minusDays(1),
                        due,
                        due,
                        "OPEN",
                        LATE);
                for (var above : path(unit)) {
                    scope.add(
                            Ids.bytes(UNIT, above),
                            id,
                            above != unit,
                            Ids.bytes(DUTY, 0),
                            Ids.bytes(CAMPAIGN, 0),
                            "OPEN",
                            LATE,
                            due,
                            due);
                }
            }
        }
    }

    private byte[] one(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            if (!result.next()) {
                throw new SQLException("nothing found: " + query);
            }
            return result.getBytes(1);
        }
    }
}
