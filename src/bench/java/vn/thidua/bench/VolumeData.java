package vn.thidua.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nominations by the million with people, titles, registrations, initiatives and awards, made by the database itself.
 * They come in provinces that are all alike, each with its own units, campaign, {@value #PEOPLE} people and
 * {@value #CELL} nominations, four of each person in four years: an answer about one province is as large whatever the
 * number of nominations.
 */
final class VolumeData implements AutoCloseable {

    /** Nominations of one province. */
    static final int CELL = 10_000;

    static final int PEOPLE = 2_500;
    static final int COMMUNES = 10;

    /** The province, its communes, and nine schools of each. */
    static final int UNITS = 101;

    static final int FIRST_YEAR = 2021;

    static final String AWARD = "GRASSROOTS_EMULATION_FIGHTER";

    private static final int UNIT = 41;
    private static final int PARENT = 42;
    private static final int CAMPAIGN = 43;
    private static final int CRITERIA = 44;
    private static final int CRITERION = 45;
    private static final int SUBJECT = 46;
    private static final int NOMINATION = 47;
    private static final int EVENT = 48;
    private static final int PERSON = 49;
    private static final int MEMBERSHIP = 50;
    private static final int TITLE = 51;
    private static final int REGISTRATION = 52;
    private static final int INITIATIVE = 53;
    private static final int AUTHOR = 54;
    private static final int DISCIPLINE = 55;
    private static final int DECISION = 56;
    private static final int AWARDED = 57;
    private static final int ROLE = 58;
    private static final int CHUNK = 100_000;
    private static final long FIRST_MILLISECOND = 1_700_000_000_000L;
    private static final String EVER = "'2015-01-01', '9999-12-31'";

    private final Connection connection;

    VolumeData(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        execute("set foreign_key_checks = 0, unique_checks = 0, cte_max_recursion_depth = " + CHUNK);
        execute("create temporary table step (n int not null primary key)");
        execute("insert into step with recursive up (n) as (select 0 union all select n + 1 from up where n < "
                + (CHUNK - 1) + ") select n from up");
    }

    /** Adds provinces {@code from} up to, not including, {@code to}. */
    void add(int from, int to) throws SQLException {
        range(from * UNITS, to * UNITS, this::units);
        range(from, to, this::campaigns);
        range(from * PEOPLE, to * PEOPLE, this::people);
        range(from * CELL, to * CELL, this::nominations);
        execute("analyze table org_unit, org_unit_ancestor, campaign, nomination, nomination_scope, person, membership,"
                + " person_scope, held_title, registration, initiative, initiative_author, discipline, award,"
                + " award_decision");
    }

    private interface Chunk {
        /** @param n the number, an expression on table {@code step} */
        void make(String n, int count) throws SQLException;
    }

    private static void range(int from, int to, Chunk chunk) throws SQLException {
        for (int first = from; first < to; first += CHUNK) {
            chunk.make("(" + first + " + n)", Math.min(CHUNK, to - first));
        }
    }

    private static String id(int table, String n) {
        return "unhex(concat(lpad(hex(%d + %s), 12, '0'), '7%03x8', lpad(hex(%s), 15, '0')))"
                .formatted(FIRST_MILLISECOND, n, table, n);
    }

    private static UUID id(int table, long n) {
        return new UUID(((FIRST_MILLISECOND + n) << 16) | 0x7000L | table, 0x8000_0000_0000_0000L | n);
    }

    static UUID province(int cell) {
        return id(UNIT, (long) cell * UNITS);
    }

    static UUID commune(int cell, int number) {
        return id(UNIT, (long) cell * UNITS + 1 + number % COMMUNES);
    }

    static UUID school(int cell, int number) {
        return id(UNIT, (long) cell * UNITS + 1 + COMMUNES + number % (UNITS - 1 - COMMUNES));
    }

    static UUID campaign(int cell) {
        return id(CAMPAIGN, cell);
    }

    static UUID nomination(int cell, int number) {
        return id(NOMINATION, (long) cell * CELL + number);
    }

    /** Subject with the OFFICE role for a province. */
    static String office(int cell) {
        return "volume:office:" + cell;
    }

    private void units(String n, int count) throws SQLException {
        var k = "(" + n + " % " + UNITS + ")";
        var province = "(" + n + " - " + k + ")";
        var parent = "(" + province + " + if(" + k + " <= 10, 0, 1 + (" + k + " - 11) % 10))";
        insert(
                "org_unit",
                "id, revision, code, name, kind, level, valid_from, valid_to, search_text",
                id(UNIT, n) + ", 0, concat('V-', " + n + "), concat('Đơn vị thử ', " + n + "), if(" + k
                        + " <= 10, 'PEOPLE_COMMITTEE', 'SCHOOL'), case when " + k + " = 0 then 'PROVINCE' when " + k
                        + " <= 10 then 'COMMUNE' else 'INSTITUTION' end, " + EVER + ", 'x'",
                count,
                "");
        insert(
                "org_unit_parent",
                "id, unit_id, parent_id, valid_from, valid_to",
                id(PARENT, n) + ", " + id(UNIT, n) + ", " + id(UNIT, parent) + ", " + EVER,
                count,
                " and " + k + " > 0");
        var ancestor = "unit_id, ancestor_id, valid_from, valid_to, distance";
        insert("org_unit_ancestor", ancestor, id(UNIT, n) + ", " + id(UNIT, n) + ", " + EVER + ", 0", count, "");
        insert(
                "org_unit_ancestor",
                ancestor,
                id(UNIT, n) + ", " + id(UNIT, parent) + ", " + EVER + ", 1",
                count,
                " and " + k + " > 0");
        insert(
                "org_unit_ancestor",
                ancestor,
                id(UNIT, n) + ", " + id(UNIT, province) + ", " + EVER + ", 2",
                count,
                " and " + k + " > 10");
    }

    private void campaigns(String n, int count) throws SQLException {
        var unit = id(UNIT, "(" + n + " * " + UNITS + ")");
        insert(
                "campaign",
                "id, revision, code, name, kind, form, status, organizer_id, launched_on, criteria_revision, search_text",
                id(CAMPAIGN, n) + ", 1, concat('V-', " + n + "), concat('Phong trào thử ', " + n
                        + "), 'MOVEMENT', 'REGULAR', 'LAUNCHED', " + unit + ", '2021-01-05', 1, 'x'",
                count,
                "");
        insert(
                "campaign_scope",
                "unit_id, campaign_id, valid_from, valid_to, code, status",
                unit + ", " + id(CAMPAIGN, n) + ", " + EVER + ", concat('V-', " + n + "), 'LAUNCHED'",
                count,
                "");
        insert(
                "campaign_subject",
                "id, campaign_id, ordinal, category_id",
                id(SUBJECT, n) + ", " + id(CAMPAIGN, n) + ", 0, " + teacher(),
                count,
                "");
        insert(
                "criteria_set",
                "id, campaign_id, number, status, made_at, made_by",
                id(CRITERIA, n) + ", " + id(CAMPAIGN, n) + ", 1, 'FROZEN', '2021-01-05', 'bench'",
                count,
                "");
        insert(
                "criterion",
                "id, set_id, ordinal, code, kind, title",
                id(CRITERION, n) + ", " + id(CRITERIA, n) + ", 0, 'TC-1', 'REQUIRED', 'Hoàn thành nhiệm vụ'",
                count,
                "");
        insert(
                "role_assignment",
                "id, revision, subject, role, unit_id, valid_from, valid_to",
                id(ROLE, n) + ", 0, concat('volume:office:', " + n + "), 'OFFICE', " + unit + ", " + EVER,
                count,
                "");
    }

    private static String teacher() {
        return "(select id from subject_category where code = 'TEACHER')";
    }

    /** The school of a person, by the number within the province. */
    private static String schoolOf(String cell, String person) {
        return "(" + cell + " * " + UNITS + " + 11 + " + person + " % 90)";
    }

    private void people(String n, int count) throws SQLException {
        var cell = "(" + n + " div " + PEOPLE + ")";
        var person = "(" + n + " % " + PEOPLE + ")";
        var school = schoolOf(cell, person);
        insert(
                "person",
                "id, revision, code, full_name, search_name, birth_year, category_id, created_at",
                id(PERSON, n) + ", 0, concat('V-', " + n + "), concat('Nguyễn Thị Thử ', " + n
                        + "), concat('nguyen thi thu ', " + n + "), 1985, " + teacher() + ", '2021-01-05'",
                count,
                "");
        insert(
                "membership",
                "id, revision, person_id, unit_id, category_id, main, valid_from, valid_to",
                id(MEMBERSHIP, n) + ", 0, " + id(PERSON, n) + ", " + id(UNIT, school) + ", " + teacher()
                        + ", 1, '2018-09-01', '9999-12-31'",
                count,
                "");
        scopes(
                school,
                unit -> insert(
                        "person_scope",
                        "unit_id, person_id, category_id, search_name, valid_from, valid_to",
                        id(UNIT, unit) + ", " + id(PERSON, n) + ", " + teacher() + ", concat('nguyen thi thu ', " + n
                                + "), '1900-01-01', '9999-12-31'",
                        count,
                        ""));
        insert(
                "initiative",
                "id, revision, title, unit_id, of_year, scope, state, recognised_on, created_at",
                id(INITIATIVE, n) + ", 0, 'Sáng kiến đổi mới giờ học', " + id(UNIT, school)
                        + ", 2024, 'UNIT', 'RECOGNISED', '2024-05-02', '2024-01-05'",
                count,
                " and " + n + " % 2 = 0");
        insert(
                "initiative_author",
                "id, initiative_id, person_id, ordinal, share",
                id(AUTHOR, n) + ", " + id(INITIATIVE, n) + ", " + id(PERSON, n) + ", 0, 100",
                count,
                " and " + n + " % 2 = 0");
        insert(
                "discipline",
                "id, revision, person_id, kind, state, grade, valid_from, valid_to",
                id(DISCIPLINE, n) + ", 0, " + id(PERSON, n)
                        + ", 'DISCIPLINE', 'CLOSED', 'REPRIMAND', '2022-03-01', '2023-03-01'",
                count,
                " and " + n + " % 50 = 0");
    }

    private interface OfUnit {
        void make(String unit) throws SQLException;
    }

    /** Lists of the school, of its commune and of its province. */
    private static void scopes(String school, OfUnit list) throws SQLException {
        var k = "(" + school + " % " + UNITS + ")";
        var province = "(" + school + " - " + k + ")";
        list.make(school);
        list.make("(" + province + " + 1 + (" + k + " - 11) % 10)");
        list.make(province);
    }

    private void nominations(String n, int count) throws SQLException {
        var cell = "(" + n + " div " + CELL + ")";
        var j = "(" + n + " % " + CELL + ")";
        var round = "(" + j + " div " + PEOPLE + ")";
        var year = "(" + FIRST_YEAR + " + " + round + ")";
        var inCell = "(" + j + " % " + PEOPLE + ")";
        var person = "(" + cell + " * " + PEOPLE + " + " + inCell + ")";
        var school = schoolOf(cell, inCell);
        var state = "elt(1 + (" + j + " + " + round + ") % 10, 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED',"
                + " 'DRAFT', 'DRAFT', 'ENDORSED', 'ENDORSED', 'AWARDED', 'REFUSED')";
        var notified = "if(" + state + " = 'REFUSED', 0, null)";
        insert(
                "nomination",
                "id, revision, campaign_id, award_code, category_id, proposing_unit_id, nominee_kind, nominee_name,"
                        + " achievement, criteria_set_id, state, created_at, submitted_at, person_id, achievement_from,"
                        + " achievement_to, notified",
                id(NOMINATION, n) + ", 1, " + id(CAMPAIGN, cell) + ", '" + AWARD + "', " + teacher() + ", "
                        + id(UNIT, school) + ", 'INDIVIDUAL', concat('Nguyễn Thị Thử ', " + person
                        + "), 'Nhiều giải pháp đổi mới trong giảng dạy', " + id(CRITERIA, cell) + ", " + state
                        + ", '2021-02-05', '2021-02-06', " + id(PERSON, person) + ", concat(" + year
                        + ", '-01-01'), concat(" + year + ", '-12-31'), " + notified,
                count,
                "");
        scopes(
                school,
                unit -> insert(
                        "nomination_scope",
                        "unit_id, nomination_id, campaign_id, award_code, state, notified, valid_from, valid_to",
                        id(UNIT, unit) + ", " + id(NOMINATION, n) + ", " + id(CAMPAIGN, cell) + ", '" + AWARD + "', "
                                + state + ", " + notified + ", " + EVER,
                        count,
                        ""));
        insert(
                "nomination_event",
                "id, nomination_id, number, action, to_state, happened_at, subject",
                id(EVENT, n) + ", " + id(NOMINATION, n) + ", 1, 'CREATE', 'DRAFT', '2021-02-05', 'bench'",
                count,
                "");
        insert(
                "held_title",
                "id, revision, person_id, award_code, title_year, source",
                id(TITLE, n) + ", 0, " + id(PERSON, person) + ", 'ADVANCED_WORKER', " + year + ", 'Sổ theo dõi'",
                count,
                "");
        insert(
                "registration",
                "id, revision, kind, unit_id, person_id, holder_id, award_code, target, of_year, registered_on,"
                        + " registered_by, standing",
                id(REGISTRATION, n) + ", 0, 'AWARD', " + id(UNIT, school) + ", " + id(PERSON, person) + ", "
                        + id(PERSON, person) + ", '" + AWARD + "', '" + AWARD + "', " + year + ", concat(" + year
                        + ", '-01-20'), 'bench', 1",
                count,
                "");
        var decision = "(" + n + " div 100)";
        insert(
                "award_decision",
                "id, revision, campaign_id, number, issued_on, decision_year, deciding_unit_id, directive_id,"
                        + " award_count, created_at",
                id(DECISION, decision) + ", 0, " + id(CAMPAIGN, cell) + ", concat(" + decision
                        + ", '/QĐ-UBND'), concat(" + year + ", '-12-20'), " + year + ", "
                        + id(UNIT, "(" + cell + " * " + UNITS + ")") + ", " + id(DECISION, decision)
                        + ", 10, '2021-02-05'",
                count,
                " and " + n + " % 100 = 0");
        insert(
                "award",
                "id, revision, decision_id, nomination_id, campaign_id, award_code, category_id, unit_id, nominee_kind,"
                        + " nominee_name, decided_on, person_id, state, direct_worker, deciding_unit_id,"
                        + " deciding_level, decision_year",
                id(AWARDED, n) + ", 0, " + id(DECISION, decision) + ", " + id(NOMINATION, n) + ", "
                        + id(CAMPAIGN, cell) + ", '" + AWARD + "', " + teacher() + ", " + id(UNIT, school)
                        + ", 'INDIVIDUAL', concat('Nguyễn Thị Thử ', " + person + "), concat(" + year + ", '-12-20'), "
                        + id(PERSON, person) + ", 'GRANTED', 1, " + id(UNIT, "(" + cell + " * " + UNITS + ")")
                        + ", 'PROVINCE', " + year,
                count,
                " and " + state + " = 'AWARDED'");
    }

    private void insert(String table, String columns, String values, int count, String condition) throws SQLException {
        execute("insert into " + table + " (" + columns + ") select " + values + " from step where n < " + count
                + condition);
    }

    /** How many rows the tables have. */
    String rows(String... tables) throws SQLException {
        var counts = Stream.of(tables).map(table -> "(select count(*) from " + table + ")");
        try (var query = connection.createStatement();
                var row = query.executeQuery("select " + counts.collect(Collectors.joining(", ")))) {
            row.next();
            var words = new StringBuilder();
            for (int i = 0; i < tables.length; i++) {
                words.append(i == 0 ? "" : ", ").append("%,d %s".formatted(row.getLong(i + 1), tables[i]));
            }
            return words.toString();
        }
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
