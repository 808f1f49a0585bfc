package vn.thidua.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** Reads nominations for the bare server with the statements of the service. */
final class BareNominations {

    private static final String PAGE = """
            select n.id, n.revision, n.award_code, n.nominee_kind, n.nominee_name, n.state, n.submitted_at, c.code, c.minor,
             u.id, u.code, u.name, k.id, k.code, k.name
            from nomination_scope s left join nomination n on n.id = s.nomination_id
            left join subject_category c on c.id = n.category_id
            left join org_unit u on u.id = n.proposing_unit_id
            left join campaign k on k.id = n.campaign_id
            where (s.campaign_id = ?) and (s.state = ?) and (s.valid_from <= ? and s.valid_to >= ?) and (s.unit_id = ?)%s
            order by s.nomination_id limit ?""";

    private static final String FIRST = PAGE.formatted("");
    private static final String NEXT = PAGE.formatted(" and s.nomination_id > ?");

    private static final String WHOLE = """
            select n.id, n.achievement, n.award_code, k.id, k.cancelled_on, k.closed_on, k.code, k.criteria_revision,
             k.description, k.form, k.kind, k.launched_on, k.launching_directive_id, k.name, k.organizer_id,
             k.organizer_text, k.period_as_written, k.period_from, k.period_to, k.revision, k.search_text, k.slogan,
             k.state_reason, k.status, k.theme, n.category_id, c.id, c.code, c.direct_worker, c.minor, c.name_en, c.name_vi,
             c.nature, c.revision, o.id, o.code, o.kind, o.level, o.name, o.revision, o.search_text, o.short_name,
             o.valid_from, o.valid_to, n.created_at, s.id, s.campaign_id, s.made_at, s.made_by, s.number, s.reason, s.status,
             n.nominee_kind, n.nominee_name, n.position, n.proposing_unit_id, u.id, u.code, u.kind, u.level, u.name,
             u.revision, u.search_text, u.short_name, u.valid_from, u.valid_to, n.revision, n.state, n.state_reason,
             n.submitted_at
            from nomination n join subject_category c on c.id = n.category_id
            join org_unit u on u.id = n.proposing_unit_id
            left join campaign k on k.id = n.campaign_id
            left join org_unit o on o.id = n.collective_unit_id
            left join criteria_set s on s.id = n.criteria_set_id
            where n.id in (?)""";

    private final BareDatabase database;

    BareNominations(BareDatabase database) {
        this.database = database;
    }

    BareServer.Answer page(String subject, String path, String query, MultiMap parameters) throws Exception {
        var limit = Integer.parseInt(parameters.get("limit"));
        var cursor = parameters.get("cursor");
        var next = new String[1];
        byte[] body;
        try (var connection = database.connection()) {
            var head = BareDatabase.office(connection, subject);
            try (var statement = connection.prepareStatement(cursor == null ? FIRST : NEXT)) {
                int at = 0;
                statement.setBytes(++at, BareDatabase.id(parameters.get("campaignId")));
                statement.setString(++at, parameters.get("state"));
                statement.setObject(++at, BareDatabase.today());
                statement.setObject(++at, BareDatabase.today());
                statement.setBytes(++at, head);
                if (cursor != null) {
                    statement.setBytes(++at, after(cursor));
                }
                statement.setInt(++at, limit + 1);
                try (var rows = statement.executeQuery()) {
                    body = BareJson.bytes(32_768, json -> next[0] = items(json, rows, limit));
                }
            }
        }
        return new BareServer.Answer(
                200,
                body,
                next[0] == null
                        ? Map.of()
                        : Map.of("Link", "<" + path + "?" + query + "&cursor=" + next[0] + ">; rel=\"next\""));
    }

    /** Writes a page and tells the cursor of the next one. */
    private static String items(JsonGenerator json, ResultSet rows, int limit) throws IOException, SQLException {
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        String last = null;
        String next = null;
        for (int i = 0; rows.next(); i++) {
            if (i == limit) {
                next = cursor(last);
                break;
            }
            last = item(json, rows);
        }
        json.writeEndArray();
        json.writeStringField("next", next);
        json.writeEndObject();
        return next;
    }

    private static String item(JsonGenerator json, ResultSet row) throws IOException, SQLException {
        var id = BareDatabase.text(row.getBytes(1));
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeNumberField("revision", row.getInt(2));
        json.writeStringField("state", row.getString(6));
        BareJson.reference(json, "campaign", BareDatabase.text(row.getBytes(13)), row.getString(14), row.getString(15));
        json.writeStringField("awardCode", row.getString(3));
        json.writeStringField("category", row.getString(8));
        BareJson.reference(
                json, "proposingUnit", BareDatabase.text(row.getBytes(10)), row.getString(11), row.getString(12));
        json.writeStringField("nomineeKind", row.getString(4));
        json.writeStringField("nomineeName", row.getString(5));
        json.writeBooleanField("masked", row.getBoolean(9));
        json.writeStringField("submittedAt", BareDatabase.moment(row.getObject(7, LocalDateTime.class)));
        json.writeEndObject();
        return id;
    }

    private static String cursor(String id) {
        var written = "1\n" + fingerprint() + "\n" + id + "\n";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(written.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] after(String cursor) throws BareDatabase.Refused {
        var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n");
        if (!parts[1].equals(fingerprint())) {
            throw new BareDatabase.Refused(400);
        }
        return BareDatabase.id(parts[2]);
    }

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(PAGE.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, 8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    BareServer.Answer read(String subject, String id) throws Exception {
        try (var connection = database.connection()) {
            var head = BareDatabase.office(connection, subject);
            try (var statement = connection.prepareStatement(WHOLE)) {
                statement.setBytes(1, BareDatabase.id(id));
                try (var row = statement.executeQuery()) {
                    if (!row.next() || !BareDatabase.isAtOrBelow(connection, row.getBytes(57), head)) {
                        throw new BareDatabase.Refused(404);
                    }
                    if (row.getString(68).equals("DRAFT") && !BareDatabase.isOpen(connection, row.getBytes(4))) {
                        throw new BareDatabase.Refused(500);
                    }
                    return new BareServer.Answer(
                            200,
                            BareJson.bytes(2_048, json -> whole(json, row)),
                            Map.of(
                                    "ETag",
                                    BareJson.tag(row.getInt(67), subject),
                                    "Vary",
                                    "Accept, Accept-Language, Authorization"));
                }
            }
        }
    }

    private static void whole(JsonGenerator json, ResultSet row) throws IOException, SQLException {
        json.writeStartObject();
        json.writeStringField("id", BareDatabase.text(row.getBytes(1)));
        json.writeNumberField("revision", row.getInt(67));
        json.writeStringField("state", row.getString(68));
        json.writeStringField("stateReason", row.getString(69));
        BareJson.reference(json, "campaign", BareDatabase.text(row.getBytes(4)), row.getString(7), row.getString(14));
        json.writeStringField("awardCode", row.getString(3));
        json.writeStringField("category", row.getString(28));
        BareJson.reference(
                json, "proposingUnit", BareDatabase.text(row.getBytes(57)), row.getString(58), row.getString(61));
        json.writeStringField("nomineeKind", row.getString(53));
        json.writeStringField("nomineeName", row.getString(54));
        json.writeBooleanField("masked", row.getBoolean(30));
        json.writeStringField("collectiveUnit", row.getString(36));
        json.writeStringField("position", row.getString(55));
        json.writeStringField("achievement", row.getString(2));
        var revision = row.getInt(50);
        json.writeFieldName("criteriaRevision");
        if (row.wasNull()) {
            json.writeNull();
        } else {
            json.writeNumber(revision);
        }
        json.writeStringField("createdAt", BareDatabase.moment(row.getObject(45, LocalDateTime.class)));
        json.writeStringField("submittedAt", BareDatabase.moment(row.getObject(70, LocalDateTime.class)));
        BareJson.allowedActions(json, row.getString(68));
        json.writeEndObject();
    }
}
