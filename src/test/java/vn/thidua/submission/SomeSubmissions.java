package vn.thidua.submission;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.contract.Api;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.organization.OrgUnit;

/** Letters of a school to its education office, made by the steps that lead there. */
public final class SomeSubmissions {

    public final SomeNominations some;

    public SomeSubmissions() {
        this(new SomeNominations());
    }

    private SomeSubmissions(SomeNominations some) {
        this.some = some;
    }

    /** A draft of the school with everything that is needed to send it. */
    public static String draftOf(SomeNominations some, List<UUID> nominations) {
        return new SomeSubmissions(some).draft(nominations);
    }

    /** A letter of the school with everything that is needed to send it. */
    public Map<String, Object> input() {
        return input(some.school, some.office);
    }

    public Map<String, Object> input(OrgUnit from, OrgUnit to) {
        var input = new HashMap<String, Object>();
        input.put("fromUnitId", from.id);
        input.put("toUnitId", to.id);
        input.put("campaignId", some.campaign.id);
        input.put("number", freshNumber());
        input.put("issuedOn", "2024-05-15");
        input.put("signer", "Đỗ Thị Minh Khuê");
        input.put("signerRole", "Hiệu trưởng");
        input.put(
                "minutes",
                Map.of("number", "03/BB-HĐTĐKT", "heldOn", "2024-05-13", "members", 7, "present", 6, "inWriting", 1));
        return input;
    }

    public static String freshNumber() {
        return System.nanoTime() % 1_000_000_000 + "/TTr-THCS";
    }

    /** A draft with so many teachers. */
    public String draft(int teachers) {
        return draft(some.teachers(teachers, NominationState.DRAFT));
    }

    public String draft(List<UUID> nominations) {
        return draft(input(), nominations);
    }

    static String draft(Map<String, Object> input, List<UUID> nominations) {
        String id = Api.as(Api.administrator())
                .body(input)
                .post("/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        list(id, nominations);
        return id;
    }

    static void list(String letter, List<UUID> nominations) {
        given(Api.administrator())
                .body(Map.of("items", itemsInput(nominations)))
                .put("/submissions/{id}/items", letter)
                .then()
                .statusCode(200);
    }

    static List<Map<String, Object>> itemsInput(List<UUID> nominations) {
        var items = new ArrayList<Map<String, Object>>();
        nominations.forEach(id -> items.add(Map.of("nominationId", id, "votesFor", 7)));
        return items;
    }

    public String sent(int teachers) {
        return step("send", draft(teachers));
    }

    public String received(int teachers) {
        return step("receive", sent(teachers));
    }

    /** Answered, and everything accepted. */
    public String accepted(int teachers) {
        var letter = received(teachers);
        items(letter).forEach(item -> answer(letter, item, "ACCEPTED"));
        return letter;
    }

    static String step(String step, String letter) {
        given(Api.administrator())
                .post("/submissions/{id}/" + step, letter)
                .then()
                .statusCode(200);
        return letter;
    }

    static String returned(String letter) {
        given(Api.administrator())
                .body(Map.of("reason", "Thiếu chữ ký"))
                .post("/submissions/{id}/return", letter)
                .then()
                .statusCode(200);
        return letter;
    }

    static void answer(String letter, UUID item, String outcome) {
        given(Api.administrator())
                .body(Map.of("outcome", outcome, "reason", "Lý do thử"))
                .post("/submissions/{id}/items/{item}/answer", letter, item)
                .then()
                .statusCode(200);
    }

    /** One answer to every item, as a request. */
    public static Map<String, Object> answers(String letter, String outcome) {
        return Map.of(
                "answers",
                items(letter).stream()
                        .map(item -> Map.of("nominationId", item, "outcome", outcome, "reason", "Lý do thử"))
                        .toList());
    }

    /** The nominations on the list, in its order. */
    public static List<UUID> items(String letter) {
        List<String> ids = read(letter).path("items.nominationId");
        return ids.stream().map(UUID::fromString).toList();
    }

    static Response read(String letter) {
        return Api.as(Api.administrator()).get("/submissions/{id}", letter);
    }

    public static RequestSpecification given(String subject) {
        return Api.as(subject).header("If-Match", "*");
    }
}
