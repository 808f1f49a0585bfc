package vn.thidua.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Parts of answers that the bare server writes in more than one place. */
final class BareJson {

    /** How the service calls actions and states in Vietnamese. */
    private static final Map<String, String> LABELS = Map.of(
            "UPDATE", "Sửa",
            "DELETE", "Xóa",
            "SUBMIT", "Trình",
            "RETURN", "Trả lại",
            "ENDORSE", "Nhất trí đề nghị",
            "WITHDRAW", "Rút",
            "REFUSE", "Không khen thưởng",
            "NOTIFY", "Thông báo không khen thưởng",
            "DRAFT", "Dự thảo",
            "SUBMITTED", "Đã trình");

    /** Writes an answer. */
    interface Body {
        void write(JsonGenerator json) throws IOException, SQLException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final List<String> OF_DRAFTS = List.of("UPDATE", "DELETE", "SUBMIT");
    private static final List<String> OF_SUBMITTED = List.of("RETURN", "ENDORSE", "WITHDRAW", "REFUSE");
    private static final List<String> OF_REFUSED = List.of("NOTIFY");

    private BareJson() {}

    static byte[] bytes(int expected, Body body) throws IOException, SQLException {
        var out = new ByteArrayOutputStream(expected);
        try (var json = FACTORY.createGenerator(out)) {
            body.write(json);
        }
        return out.toByteArray();
    }

    /** {@code "field": {"id", "code", "name"}} */
    static void reference(JsonGenerator json, String field, String id, String code, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("id", id);
        json.writeStringField("code", code);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    static void allowedActions(JsonGenerator json, String state) throws IOException {
        json.writeArrayFieldStart("allowedActions");
        for (var action : OF_DRAFTS) {
            action(json, action, state, state.equals("DRAFT"));
        }
        for (var action : OF_SUBMITTED) {
            action(json, action, state, state.equals("SUBMITTED"));
        }
        for (var action : OF_REFUSED) {
            action(json, action, state, state.equals("REFUSED"));
        }
        json.writeEndArray();
    }

    private static void action(JsonGenerator json, String action, String state, boolean allowed) throws IOException {
        json.writeStartObject();
        json.writeStringField("action", action);
        json.writeBooleanField("allowed", allowed);
        if (!allowed) {
            json.writeObjectFieldStart("reason");
            json.writeStringField("code", "transition-not-allowed");
            json.writeStringField(
                    "detail", "Không thể " + LABELS.get(action) + " khi đang ở trạng thái " + LABELS.get(state) + ".");
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** An entity tag as long as that of the service. */
    static String tag(int revision, String subject) {
        var variant = "vi|application/json;charset=UTF-8|null|" + subject + "[OFFICE]";
        return "\"" + revision + "-" + Integer.toHexString(variant.hashCode()) + "\"";
    }
}
