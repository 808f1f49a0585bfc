package vn.thidua.letter;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.council.SomeCouncils;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;

/** The documents that offices print. */
@QuarkusTest
class LetterResourceTest {

    private static final String DECISION = "/award-decisions/{id}/decision.docx";

    private final SomeNominations some = new SomeNominations();

    @Test
    void printsADecisionOfThreeHundredLaureatesWithTheStatementsOfOne() throws IOException {
        var single = some.decided(some.teachers(1, NominationState.ENDORSED));
        var pupil = some.pupil("Nguyễn Bảo Châu", NominationState.ENDORSED);
        var all = new ArrayList<>(some.teachers(298, NominationState.ENDORSED));
        all.add(pupil);
        all.add(some.collective(NominationState.ENDORSED));
        var many = some.decided(all);
        var caller = Api.officeOf(some.province);

        var one = statements(() -> document(caller, DECISION, single));
        assertTrue(statements(() -> document(caller, DECISION, many)) <= one + 1, "more statements for more laureates");
        var document = document(caller, DECISION, many);

        var tables = document.getTables();
        assertEquals(4, tables.size());
        assertEquals(2, tables.get(2).getNumberOfRows());
        assertEquals(300, tables.get(3).getNumberOfRows());
        assertTrue(words(document).contains("1 tập thể và 299 cá nhân"));
        assertTrue(words(document).contains("Nguyễn Bảo Châu"));
    }

    @Test
    void masksPupilsForThoseWhoDoNotKeepThem() {
        var decision = some.decided(List.of(some.pupil("Nguyễn Bảo Châu", NominationState.ENDORSED)));

        var seen = words(document(Api.somebody(Role.AUDITOR, some.province.id), DECISION, decision));

        assertTrue(seen.contains("N. B. C."));
        assertFalse(seen.contains("Châu"));
        assertFalse(seen.contains(some.school.name));
    }

    @Test
    void printsALetterAndItsList() {
        var unit = Api.unitOf(some.school);
        String letter = Api.as(unit)
                .body(Map.of(
                        "fromUnitId", some.school.id,
                        "toUnitId", some.office.id,
                        "campaignId", some.campaign.id,
                        "signer", "Lê Thị Thu",
                        "signerRole", "Hiệu trưởng"))
                .post("/submissions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as(unit)
                .header("If-Match", "*")
                .body(Map.of("items", List.of(Map.of("nominationId", some.teacher(NominationState.DRAFT)))))
                .put("/submissions/{id}/items", letter)
                .then()
                .statusCode(200);

        var words = words(document(unit, "/submissions/{id}/letter.docx", letter));
        assertTrue(words.contains("TỜ TRÌNH"));
        assertTrue(words.contains("HIỆU TRƯỞNG"));
        assertTrue(words.contains("1 cá nhân"));
        assertTrue(words(document(unit, "/submissions/{id}/list.docx", letter)).contains("Vũ Hải Đăng"));
        refuses("/submissions/{id}/letter.docx", letter);
        refuses("/submissions/{id}/list.docx", letter);
    }

    @Test
    void printsTheMinutesOfAClosedSession() {
        var council = new SomeCouncils(7);
        var fighter = council.fighter();
        var session = council.opened(
                council.session(SomeCouncils.DAY, "SECRET_PAPER", 1, List.of(SomeCouncils.about(fighter))));
        Api.as(council.keeper)
                .accept("*/*")
                .get("/council-sessions/{id}/minutes.docx", session)
                .then()
                .statusCode(404);
        String item = Api.as(council.keeper)
                .get("/council-sessions/{id}", session)
                .then()
                .extract()
                .path("items[0].id");
        Api.as(council.keeper)
                .header("If-Match", "*")
                .body(Map.of(
                        "items",
                        List.of(Map.of(
                                "itemId", item,
                                "present", Map.of("inFavour", 6, "against", 0, "blank", 0),
                                "inWriting", Map.of("inFavour", 1, "against", 0, "blank", 0)))))
                .put("/council-sessions/{id}/counts", session)
                .then()
                .statusCode(200);
        Api.as(council.keeper)
                .header("If-Match", "*")
                .body(Map.of("minutesNumber", "03/BB-HĐ"))
                .post("/council-sessions/{id}/close", session)
                .then()
                .statusCode(200);

        var document = document(council.keeper, "/council-sessions/{id}/minutes.docx", session);
        assertTrue(words(document).contains("Vũ Hải Đăng"));
        assertTrue(words(document).contains("03/BB-HĐ"));
        assertEquals("7", document.getTables().get(1).getRow(1).getCell(2).getText());
        refuses("/council-sessions/{id}/minutes.docx", session);
    }

    @Test
    void hidesWhatThereIsNot() {
        Api.as(Api.administrator())
                .accept("*/*")
                .get(DECISION, UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.wronglyAs(Api.administrator())
                .accept("*/*")
                .queryParam("x", 1)
                .get(DECISION, UUID.randomUUID())
                .then()
                .statusCode(400);
    }

    private static void refuses(String path, Object id) {
        var stranger = Api.officeOf(new SomeNominations().office);
        Api.as(stranger).accept("*/*").get(path, id).then().statusCode(404);
        Api.as(Api.somebody(Role.COLLECTOR, null))
                .accept("*/*")
                .get(path, id)
                .then()
                .statusCode(403);
        Api.wronglyAs(stranger)
                .accept("*/*")
                .queryParam("x", 1)
                .get(path, id)
                .then()
                .statusCode(400);
    }

    private static XWPFDocument document(String caller, String path, Object id) {
        var answer = Api.as(caller)
                .accept(LetterFile.MEDIA_TYPE + ", application/problem+json")
                .get(path, id)
                .then()
                .statusCode(200)
                .contentType(containsString(LetterFile.MEDIA_TYPE))
                .header("Content-Disposition", endsWith(".docx\""))
                .extract()
                .asByteArray();
        var folder = System.getenv("LETTERS");
        try {
            if (folder != null) {
                Files.write(Path.of(folder, path.replaceAll(".*/", "")), answer);
            }
            return new XWPFDocument(new ByteArrayInputStream(answer));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String words(XWPFDocument document) {
        return new XWPFWordExtractor(document).getText();
    }

    private static long statements(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
