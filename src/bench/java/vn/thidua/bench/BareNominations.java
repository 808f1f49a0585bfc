package vn.thidua.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Reads nominations for the bare server with the statements of the service. */
final class BareNominations {

    private static final String PAGE = """
            select s.nomination_id from nomination_scope s
            where (s.campaign_id = ?) and (s.state = ?) and (s.valid_from <= ? and s.valid_to >= ?) and (s.unit_id = ?)%s
            order by s.nomination_id limit ?""";

    private static final String ROWS = """
            select n.id, n.revision, n.award_code, n.nominee_kind, n.nominee_name, n.state, n.submitted_at, c.code, c.minor,
             u.id, u.code, u.name, k.id, k.code, k.name
            from nomination n join subject_category c on c.id = n.category_id
            join org_unit u on u.id = n.proposing_unit_id
            left join campaign k on k.id = n.campaign_id
            where n.id in (%s)""";

    private static final String FIRST = PAGE.formatted("");
    private static final String NEXT = PAGE.formatted(" and s.nomination_id > ?");

    private static final String WHOLE = """
            select n.id, n.revision, n.state, n.state_reason, n.award_code, c.code, c.minor, u.id, u.code, u.name, u.level,
             u.valid_to, k.id, k.code, k.name, k.status, n.nominee_kind, n.nominee_name, o.id, o.code, o.name, n.position,
             n.achievement, n.achievement_from, n.achievement_to, n.commendation_type, n.person_id, s.number, n.created_at,
             n.submitted_at, n.notice_number, n.notice_issued_on, n.notice_sent_on
            from nomination n join subject_category c on c.id = n.category_id
            join org_unit u on u.id = n.proposing_unit_id
            left join campaign k on k.id = n.campaign_id
            left join org_unit o on o.id = n.collective_unit_id
            left join criteria_set s on s.id = n.criteria_set_id
            where n.id = ?""";

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
            var ids = ids(connection, head, parameters.get("campaignId"), parameters.get("state"), cursor, limit + 1);
            if (ids.size() > limit) {
                ids = ids.subList(0, limit);
                next[0] = cursor(BareDatabase.text(ids.get(limit - 1)));
            }
            var items = items(connection, ids);
            var order = ids;
            body = BareJson.bytes(32_768, json -> {
                json.writeStartObject();
                json.writeArrayFieldStart("items");
                for (var id : order) {
                    item(json, items.get(BareDatabase.text(id)));
                }
                json.writeEndArray();
                json.writeStringField("next", next[0]);
                json.writeEndObject();
            });
        }
        return new BareServer.Answer(
                200,
                body,
                next[0] == null
                        ? Map.of()
                        : Map.of("Link", "<" + path + "?" + query + "&cursor=" + next[0] + ">; rel=\"next\""));
    }

    private static List<byte[]> ids(
            Connection connection, byte[] head, String campaign, String state, String cursor, int atMost)
            throws SQLException, BareDatabase.Refused {
        try (var statement = connection.prepareStatement(cursor == null ? FIRST : NEXT)) {
            int at = 0;
            statement.setBytes(++at, BareDatabase.id(campaign));
            statement.setString(++at, state);
            statement.setObject(++at, BareDatabase.today());
            statement.setObject(++at, BareDatabase.today());
            statement.setBytes(++at, head);
            if (cursor != null) {
                statement.setBytes(++at, after(cursor));
            }
            statement.setInt(++at, atMost);
            var ids = new ArrayList<byte[]>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getBytes(1));
                }
            }
            return ids;
        }
    }

    /** What an answer shows of a nomination. */
    private record Item(
            String id,
            int revision,
            String state,
            String campaignId,
            String campaignCode,
            String campaignName,
            String awardCode,
            String category,
            String unitId,
            String unitCode,
            String unitName,
            String nomineeKind,
            String nomineeName,
            boolean minor,
            LocalDateTime submittedAt) {}

    private static Map<String, Item> items(Connection connection, List<byte[]> ids) throws SQLException {
        var items = new HashMap<String, Item>();
        if (ids.isEmpty()) {
            return items;
        }
        try (var statement = connection.prepareStatement(ROWS.formatted(BareDatabase.marks(ids.size())))) {
            int at = 0;
            for (var id : BareDatabase.padded(ids)) {
                statement.setBytes(++at, id);
            }
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var item = new Item(
                            BareDatabase.text(row.getBytes(1)),
                            row.getInt(2),
                            row.getString(6),
                            BareDatabase.text(row.getBytes(13)),
                            row.getString(14),
                            row.getString(15),
                            row.getString(3),
                            row.getString(8),
                            BareDatabase.text(row.getBytes(10)),
                            row.getString(11),
                            row.getString(12),
                            row.getString(4),
                            row.getString(5),
                            row.getBoolean(9),
                            row.getObject(7, LocalDateTime.class));
                    items.put(item.id, item);
                }
            }
        }
        return items;
    }

    private static void item(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id);
        json.writeNumberField("revision", item.revision);
        json.writeStringField("state", item.state);
        BareJson.reference(json, "campaign", item.campaignId, item.campaignCode, item.campaignName);
        json.writeStringField("awardCode", item.awardCode);
        json.writeStringField("category", item.category);
        BareJson.reference(json, "proposingUnit", item.unitId, item.unitCode, item.unitName);
        json.writeStringField("nomineeKind", item.nomineeKind);
        json.writeStringField("nomineeName", item.nomineeName);
        json.writeBooleanField("masked", item.minor);
        json.writeStringField("submittedAt", BareDatabase.moment(item.submittedAt));
        json.writeEndObject();
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
                    if (!row.next() || !BareDatabase.contains(BareDatabase.line(connection, row.getBytes(8)), head)) {
                        throw new BareDatabase.Refused(404);
                    }
                    if (row.getString(3).equals("DRAFT") && !BareDatabase.isOpen(connection, row.getBytes(13))) {
                        throw new BareDatabase.Refused(500);
                    }
                    return new BareServer.Answer(
                            200,
                            BareJson.bytes(2_048, json -> whole(json, row)),
                            Map.of(
                                    "ETag",
                                    BareJson.tag(row.getInt(2), subject),
                                    "Vary",
                                    "Accept, Accept-Language, Authorization"));
                }
            }
        }
    }

    private static void whole(JsonGenerator json, ResultSet row) throws IOException, SQLException {
        json.writeStartObject();
        json.writeStringField("id", BareDatabase.text(row.getBytes(1)));
        json.writeNumberField("revision", row.getInt(2));
        json.writeStringField("state", row.getString(3));
        json.writeStringField("stateReason", row.getString(4));
        BareJson.reference(json, "campaign", BareDatabase.text(row.getBytes(13)), row.getString(14), row.getString(15));
        json.writeStringField("awardCode", row.getString(5));
        json.writeStringField("category", row.getString(6));
        BareJson.reference(
                json, "proposingUnit", BareDatabase.text(row.getBytes(8)), row.getString(9), row.getString(10));
        json.writeStringField("nomineeKind", row.getString(17));
        json.writeStringField("nomineeName", row.getString(18));
        json.writeBooleanField("masked", row.getBoolean(7));
        json.writeStringField("collectiveUnit", row.getString(19));
        json.writeStringField("position", row.getString(22));
        json.writeStringField("achievement", row.getString(23));
        json.writeStringField("achievementFrom", row.getString(24));
        json.writeStringField("achievementTo", row.getString(25));
        json.writeStringField("commendationType", row.getString(26));
        var person = row.getBytes(27);
        json.writeStringField("personId", person == null ? null : BareDatabase.text(person));
        var revision = row.getInt(28);
        json.writeFieldName("criteriaRevision");
        if (row.wasNull()) {
            json.writeNull();
        } else {
            json.writeNumber(revision);
        }
        json.writeStringField("createdAt", BareDatabase.moment(row.getObject(29, LocalDateTime.class)));
        json.writeStringField("submittedAt", BareDatabase.moment(row.getObject(30, LocalDateTime.class)));
        notice(json, row);
        BareJson.allowedActions(json, row.getString(3));
        json.writeEndObject();
    }

    private static void notice(JsonGenerator json, ResultSet row) throws IOException, SQLException {
        var number = row.getString(31);
        if (number == null) {
            json.writeNullField("refusalNotice");
            return;
        }
        json.writeObjectFieldStart("refusalNotice");
        json.writeStringField("number", number);
        json.writeStringField("issuedOn", row.getString(32));
        json.writeStringField("sentOn", row.getString(33));
        json.writeEndObject();
    }
}
