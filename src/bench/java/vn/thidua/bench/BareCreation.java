package vn.thidua.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Creates nominations for the bare server: the statements of the service, in a transaction as there. */
final class BareCreation {

    private static final String UNIT = """
            select u.id, u.code, u.kind, u.level, u.name, u.revision, u.search_text, u.short_name, u.valid_from, u.valid_to
            from org_unit u where u.id = ?""";

    private static final String CAMPAIGN = """
            select k.id, k.cancelled_on, k.closed_on, k.code, k.criteria_revision, k.description, k.form, k.kind,
             k.launched_on, k.launching_directive_id, k.name, k.organizer_id, k.organizer_text, k.period_as_written,
             k.period_from, k.period_to, k.revision, k.search_text, k.slogan, k.state_reason, k.status, k.theme
            from campaign k where k.id = ?""";

    private static final String AWARD = """
            select t.id, t.code, t.form, t.holder, t.name_en, t.name_vi, t.revision, t.source_article,
             t.source_directive_id, t.valid_from, t.valid_to, t.verified
            from award_type t where t.code in (?) and t.valid_from <= ? and t.valid_to >= ?""";

    private static final String CATEGORY = """
            select c.id, c.code, c.direct_worker, c.minor, c.name_en, c.name_vi, c.nature, c.revision
            from subject_category c where c.code = ? limit ?""";

    private static final String SUBJECTS = "select s.category_id from campaign_subject s where s.campaign_id = ?";

    private static final String NOMINATION = """
            insert into nomination (achievement, achievement_from, achievement_to, award_code, campaign_id, category_id,
             collective_unit_id, commendation_type, created_at, criteria_set_id, nominee_kind, nominee_name, notice_issued_on,
             notice_number, notice_sent_on, notified, person_id, position, proposing_unit_id, revision, state, state_reason,
             submitted_at, id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String EVENT = """
            insert into nomination_event (action, from_state, happened_at, nomination_id, number, reason, subject, to_state,
             id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SCOPE = """
            insert into nomination_scope
             (unit_id, nomination_id, campaign_id, award_code, state, notified, valid_from, valid_to)
            select a.ancestor_id, n.id, n.campaign_id, n.award_code, n.state, n.notified, a.valid_from,
             case when a.valid_to >= u.valid_to then '9999-12-31' else a.valid_to end
            from nomination n join org_unit u on u.id = n.proposing_unit_id
            join org_unit_ancestor a on a.unit_id = u.id and a.valid_to >= least(?, u.valid_to)
            where n.id = ? lock in share mode""";

    private static final String ENTRY =
            "insert into audit_entry (happened_at, operation, path, subject, id) values (?, ?, ?, ?, ?)";

    private static final String CHANGE =
            "insert into audit_change (action, entity, entity_id, entry_id, fields, id) values (?, ?, ?, ?, ?, ?)";

    private final BareDatabase database;
    private final ObjectMapper mapper = new ObjectMapper();

    /** The names that an answer shows, and the unit whose subtree it is for. */
    private record Named(byte[] id, String code, String name, byte[] head) {}

    BareCreation(BareDatabase database) {
        this.database = database;
    }

    BareServer.Answer create(String subject, String path, byte[] body) throws Exception {
        try (var connection = database.connection()) {
            var head = BareDatabase.office(connection, subject);
            connection.setAutoCommit(false);
            try {
                var answer = create(connection, subject, head, path, mapper.readTree(body));
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private BareServer.Answer create(Connection connection, String subject, byte[] head, String path, JsonNode input)
            throws Exception {
        var today = BareDatabase.today();
        var unit = named(
                connection,
                UNIT,
                BareDatabase.id(input.required("proposingUnitId").textValue()),
                2,
                5,
                1);
        var line = BareDatabase.line(connection, unit.id);
        require(BareDatabase.contains(line, head), 403);
        var campaign = named(
                connection,
                CAMPAIGN,
                BareDatabase.id(input.required("campaignId").textValue()),
                4,
                11,
                12);
        require(BareDatabase.contains(line, campaign.head), 422);
        var award = input.required("awardCode").textValue();
        require(exists(connection, AWARD, award, today, today), 422);
        var category = category(connection, input.required("category").textValue());
        require(!exists(connection, SUBJECTS, (Object) campaign.id), 422);
        var id = BareDatabase.newId();
        var now = LocalDateTime.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
        var name = input.required("nomineeName").textValue();
        var kind = input.required("nomineeKind").textValue();
        var achievement = input.required("achievement").textValue();
        update(
                connection,
                NOMINATION,
                achievement,
                null,
                null,
                award,
                campaign.id,
                category,
                null,
                "MERIT",
                now,
                null,
                kind,
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                unit.id,
                0,
                "DRAFT",
                null,
                null,
                id);
        update(connection, EVENT, "CREATE", null, now, id, 1, null, subject, "DRAFT", BareDatabase.newId());
        update(connection, SCOPE, today, id);
        require(BareDatabase.isOpen(connection, campaign.id), 500);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("achievement", achievement);
        fields.put("awardCode", award);
        fields.put("campaign", BareDatabase.text(campaign.id));
        fields.put("category", BareDatabase.text(category));
        fields.put("commendationType", "MERIT");
        fields.put("createdAt", BareDatabase.moment(now));
        fields.put("nomineeKind", kind);
        fields.put("nomineeName", name);
        fields.put("proposingUnit", BareDatabase.text(unit.id));
        fields.put("state", "DRAFT");
        var entry = BareDatabase.newId();
        update(connection, ENTRY, LocalDateTime.now(Clock.systemUTC()), "createNomination", path, subject, entry);
        update(
                connection,
                CHANGE,
                "CREATED",
                "Nomination",
                id,
                entry,
                mapper.writeValueAsString(fields),
                BareDatabase.newId());
        return new BareServer.Answer(
                201,
                BareJson.bytes(2_048, json -> view(json, id, input, campaign, unit, now)),
                Map.of(
                        "ETag",
                        BareJson.tag(0, subject),
                        "Location",
                        path + "/" + BareDatabase.text(id),
                        "Vary",
                        "Accept, Accept-Language, Authorization"));
    }

    private static void view(
            JsonGenerator json, byte[] id, JsonNode input, Named campaign, Named unit, LocalDateTime now)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", BareDatabase.text(id));
        json.writeNumberField("revision", 0);
        json.writeStringField("state", "DRAFT");
        json.writeNullField("stateReason");
        BareJson.reference(json, "campaign", BareDatabase.text(campaign.id), campaign.code, campaign.name);
        json.writeStringField("awardCode", input.get("awardCode").textValue());
        json.writeStringField("category", input.get("category").textValue());
        BareJson.reference(json, "proposingUnit", BareDatabase.text(unit.id), unit.code, unit.name);
        json.writeStringField("nomineeKind", input.get("nomineeKind").textValue());
        json.writeStringField("nomineeName", input.get("nomineeName").textValue());
        json.writeBooleanField("masked", false);
        json.writeNullField("collectiveUnit");
        json.writeNullField("position");
        json.writeStringField("achievement", input.get("achievement").textValue());
        json.writeNullField("achievementFrom");
        json.writeNullField("achievementTo");
        json.writeStringField("commendationType", "MERIT");
        json.writeNullField("personId");
        json.writeNullField("criteriaRevision");
        json.writeStringField("createdAt", BareDatabase.moment(now));
        json.writeNullField("submittedAt");
        json.writeNullField("refusalNotice");
        BareJson.allowedActions(json, "DRAFT");
        json.writeEndObject();
    }

    private static Named named(Connection connection, String select, byte[] id, int code, int name, int head)
            throws SQLException, BareDatabase.Refused {
        try (var query = connection.prepareStatement(select)) {
            query.setBytes(1, id);
            try (var rows = query.executeQuery()) {
                require(rows.next(), 422);
                return new Named(id, rows.getString(code), rows.getString(name), rows.getBytes(head));
            }
        }
    }

    private static byte[] category(Connection connection, String code) throws SQLException, BareDatabase.Refused {
        try (var query = connection.prepareStatement(CATEGORY)) {
            query.setString(1, code);
            query.setInt(2, 1);
            try (var rows = query.executeQuery()) {
                require(rows.next() && rows.getString(7).equals("INDIVIDUAL"), 422);
                return rows.getBytes(1);
            }
        }
    }

    private static boolean exists(Connection connection, String select, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(select)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void update(Connection connection, String change, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void require(boolean condition, int otherwise) throws BareDatabase.Refused {
        if (!condition) {
            throw new BareDatabase.Refused(otherwise);
        }
    }
}
