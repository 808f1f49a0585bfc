package vn.thidua.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What must be read to judge a list of nominations, and nothing more: the statements by hand, each read to its end. */
final class BareEligibility {

    private static final String LISTED = """
            select s.nomination_id from nomination_scope s
            where s.valid_from <= :day and s.valid_to >= :day and s.unit_id = :unit and s.nomination_id in (:ids)""";

    private static final String CANDIDATES = """
            select n.id, n.award_code, n.commendation_type, n.nominee_kind, n.person_id, n.collective_unit_id, u.id,
             u.name, c.id, c.code, k.id, k.name, g.name, n.achievement_from, n.achievement_to
            from nomination n join subject_category c on c.id = n.category_id
            join org_unit u on u.id = n.proposing_unit_id left join campaign k on k.id = n.campaign_id
            left join org_unit g on g.id = k.organizer_id where n.id in (:ids)""";

    private static final String LINES = """
            select u.id, o.id, o.code, o.name, o.level, a.distance from org_unit u
            join org_unit_ancestor a on a.unit_id = u.id and a.valid_from <= :day and a.valid_to >= :day
            join org_unit o on o.id = a.ancestor_id where u.id in (:ids)""";

    private static final String CATEGORIES = """
            select s.campaign_id, c.id, c.code from campaign_subject s join subject_category c on c.id = s.category_id
            where s.campaign_id in (:ids) order by s.ordinal""";

    private static final String CRITERIA = """
            select k.id, r.category_id, count(r.id) from criterion r join criteria_set s on s.id = r.set_id
            join campaign k on k.id = s.campaign_id where k.id in (:ids) and s.number = k.criteria_revision
            group by k.id, r.category_id""";

    private static final String APPRAISALS = """
            select a.nomination_id, a.required_met, a.required_count from assessment a
            where a.nomination_id in (:ids) and a.kind = 'APPRAISAL' and a.state = 'SUBMITTED'
             and a.submitted_at < date_add(:day, interval 1 day) order by a.submitted_at, a.id""";

    private static final String AWARDED_TITLES = """
            select a.id, a.person_id, a.award_code, coalesce(year(n.achievement_to), year(a.decided_on)), a.decided_on,
             d.number, u.name
            from award a join nomination n on n.id = a.nomination_id join award_decision d on d.id = a.decision_id
            join org_unit u on u.id = d.deciding_unit_id where a.person_id in (:ids) and a.state = 'GRANTED'""";

    private static final String ENTERED_TITLES = """
            select h.id, h.revision, h.person_id, h.award_code, h.title_year, h.decision_number, h.decided_on,
             h.decided_by, h.source from held_title h where h.person_id in (:ids)""";

    private static final String DISCIPLINES = """
            select d.id, d.person_id, d.kind, d.state, d.grade, d.valid_from, d.valid_to from discipline d
            where d.person_id in (:ids)""";

    private static final String MEMBERSHIPS = """
            select m.id, m.person_id, m.unit_id, c.code, c.direct_worker, m.main, m.valid_from, m.valid_to
            from membership m join subject_category c on c.id = m.category_id
            where m.person_id in (:ids) and m.valid_from <= :day order by m.valid_from, m.id""";

    private static final String INITIATIVES = """
            select i.id, a.person_id, i.title, i.scope, i.recognised_on, i.certificate_number, i.council, a.share
            from initiative_author a join initiative i on i.id = a.initiative_id
            where a.person_id in (:ids) and i.state = 'RECOGNISED' and i.recognised_on <= :day
            order by i.recognised_on, i.id""";

    private static final String REGISTRATIONS = """
            select r.id, r.holder_id, r.kind, r.award_code, r.name, r.of_year, r.registered_on from registration r
            where r.holder_id in (:ids) and r.of_year between 2021 and 2024 and r.standing = 1""";

    private static final String AWARDS = """
            select a.id, a.person_id, n.id, a.award_code, n.commendation_type, a.decided_on, d.number,
             n.achievement_from, n.achievement_to
            from award a join nomination n on n.id = a.nomination_id join award_decision d on d.id = a.decision_id
            where a.person_id in (:ids) and a.state = 'GRANTED'""";

    private static final String RULES = """
            select r.*, d.* from award_rule r left join directive d on d.id = r.source_directive_id
            where r.kind in ('STANDARD', 'DECIDING_AUTHORITY') and r.valid_from <= :day and r.valid_to >= :day
             and (r.unit_id is null or r.unit_id in (:ids))""";

    private static final String AWARD_TYPES =
            "select t.* from award_type t where t.valid_from <= :day and t.valid_to >= :day";

    private final BareDatabase database;

    BareEligibility(BareDatabase database) {
        this.database = database;
    }

    /** How many rows each statement has. */
    Map<String, Integer> read(UUID office, List<UUID> nominations, LocalDate day) throws SQLException {
        var found = new LinkedHashMap<String, Integer>();
        try (var connection = database.connection()) {
            var ids = nominations.stream().map(Ids::bytes).toList();
            var unit = Ids.bytes(office);
            found.put(
                    "seen",
                    rows(connection, LISTED, ids, BareDatabase.today(), unit).size());
            var candidates = rows(connection, CANDIDATES, ids, day, unit);
            found.put("candidates", candidates.size());
            var units = column(candidates, 6);
            var lines = rows(connection, LINES, units, day, unit);
            found.put("lines", lines.size());
            var campaigns = column(candidates, 10);
            found.put(
                    "categories",
                    rows(connection, CATEGORIES, campaigns, day, unit).size());
            found.put(
                    "criteria", rows(connection, CRITERIA, campaigns, day, unit).size());
            found.put("appraisals", rows(connection, APPRAISALS, ids, day, unit).size());
            var people = column(candidates, 4);
            var ofPeople = new LinkedHashMap<String, String>();
            ofPeople.put("awarded titles", AWARDED_TITLES);
            ofPeople.put("entered titles", ENTERED_TITLES);
            ofPeople.put("disciplines", DISCIPLINES);
            ofPeople.put("memberships", MEMBERSHIPS);
            ofPeople.put("initiatives", INITIATIVES);
            ofPeople.put("registrations", REGISTRATIONS);
            ofPeople.put("awards", AWARDS);
            for (var one : ofPeople.entrySet()) {
                found.put(
                        one.getKey(),
                        rows(connection, one.getValue(), people, day, unit).size());
            }
            found.put(
                    "rules",
                    rows(connection, RULES, column(lines, 1), day, unit).size());
            found.put(
                    "award types",
                    rows(connection, AWARD_TYPES, List.of(), day, unit).size());
            found.put(
                    "in full",
                    rows(connection, LISTED, ids, BareDatabase.today(), unit).size());
        }
        return found;
    }

    /** Distinct ids, as the column of a result has them. */
    private static List<byte[]> column(List<Object[]> rows, int column) {
        var distinct = new LinkedHashMap<UUID, byte[]>();
        for (var row : rows) {
            distinct.put(Ids.of((byte[]) row[column]), (byte[]) row[column]);
        }
        return List.copyOf(distinct.values());
    }

    private static List<Object[]> rows(Connection connection, String text, List<byte[]> ids, LocalDate day, byte[] unit)
            throws SQLException {
        var values = new ArrayList<Object>();
        var statement = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            if (text.startsWith(":ids", at)) {
                statement.append(BareDatabase.marks(ids.size()));
                values.addAll(BareDatabase.padded(ids));
                at += 4;
            } else if (text.startsWith(":day", at)) {
                statement.append('?');
                values.add(day);
                at += 4;
            } else if (text.startsWith(":unit", at)) {
                statement.append('?');
                values.add(unit);
                at += 5;
            } else {
                statement.append(text.charAt(at++));
            }
        }
        try (var query = connection.prepareStatement(statement.toString())) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (var result = query.executeQuery()) {
                var rows = new ArrayList<Object[]>();
                var columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    var row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = value(result.getObject(i + 1));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    private static Object value(Object stored) {
        if (stored instanceof Date day) {
            return day.toLocalDate();
        }
        return stored instanceof Timestamp moment ? moment.toInstant() : stored;
    }
}
