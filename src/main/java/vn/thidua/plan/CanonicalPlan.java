package vn.thidua.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The one form in which a plan document is kept and compared: every field present in the order of the records, null
 * where nothing was said, lists never null, numbers without trailing zeros.
 */
@ApplicationScoped
class CanonicalPlan {

    private static final String CAMPAIGN = "campaign";

    private final ObjectMapper json;

    CanonicalPlan(ObjectMapper json) {
        this.json = json;
    }

    String text(PlanDocument plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    PlanDocument read(String text) {
        try {
            return json.readValue(text, PlanDocument.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** Equal for equal plans: SHA-256 of the canonical text, in hexadecimal. */
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Pointers to the parts in which two plans differ: the fields of the plan, and one by one those of its campaign.
     */
    List<String> differences(String before, String after) {
        try {
            var one = json.readTree(before);
            var other = json.readTree(after);
            var found = new ArrayList<String>();
            one.fieldNames().forEachRemaining(field -> {
                if (field.equals(CAMPAIGN)) {
                    one.get(CAMPAIGN).fieldNames().forEachRemaining(part -> {
                        if (!one.get(CAMPAIGN)
                                .path(part)
                                .equals(other.path(CAMPAIGN).path(part))) {
                            found.add("/" + CAMPAIGN + "/" + part);
                        }
                    });
                } else if (!one.path(field).equals(other.path(field))) {
                    found.add("/" + field);
                }
            });
            return found;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
