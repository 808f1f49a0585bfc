package vn.thidua.dossier;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.document.SomeFiles;
import vn.thidua.nomination.NominationState;
import vn.thidua.nomination.SomeNominations;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.rule.RuleContent;
import vn.thidua.rule.SomeRules;

@QuarkusTest
class DossierResourceTest {

    private static final String PATH = "/nominations/{id}/dossier/{part}";
    private static final String DOCX = FileKind.DOCX_TYPE;

    private final SomeNominations some = new SomeNominations();
    private final String unit = Api.unitOf(some.school);
    private UUID nomination;

    @BeforeEach
    void proposes() {
        nomination = some.teacher(NominationState.DRAFT);
    }

    @AfterEach
    void leavesNothingOfUploads() {
        assertEquals(List.of(), SomeFilesOfDossiers.uploading());
    }

    @Test
    void keepsAFileAsItWasSent() throws IOException {
        var content = SomeFilesOfDossiers.pdfOf(1_000_000);
        var tag = put(content, FileKind.PDF_TYPE)
                .statusCode(201)
                .header("Location", endsWith("/nominations/" + nomination + "/dossier/MERIT_REPORT"))
                .body("fileName", equalTo("merit-report.pdf"))
                .body("size", equalTo(content.length))
                .extract()
                .header("ETag");

        var answer = Api.as(unit)
                .accept("application/octet-stream, application/problem+json")
                .get(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .header("Content-Disposition", startsWith("attachment; filename=\"merit-report.pdf\""))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .contentType("application/octet-stream");
        assertArrayEquals(content, answer.extract().asByteArray());
        assertArrayEquals(content, Files.readAllBytes(SomeFilesOfDossiers.stored(tag)));
        Api.as(unit)
                .accept("*/*")
                .header("If-None-Match", tag)
                .get(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(304);
    }

    @Test
    void takesEachOfTheFourKinds() {
        put(SomeFiles.pdf(SomeFiles.PLAN), FileKind.PDF_TYPE).statusCode(201);
        at("MINUTES")
                .contentType(DOCX)
                .body(SomeFiles.docx(SomeFiles.PLAN))
                .put(PATH, nomination, "MINUTES")
                .then()
                .statusCode(201);
        at("OPINION")
                .contentType("image/jpeg")
                .body(SomeFilesOfDossiers.picture("jpg"))
                .put(PATH, nomination, "OPINION")
                .then()
                .statusCode(201);
        at("OTHER")
                .contentType("image/png")
                .body(SomeFilesOfDossiers.picture("png"))
                .put(PATH, nomination, "OTHER")
                .then()
                .statusCode(201);

        dossier(unit)
                .body(
                        "parts.findAll{it.present}.part",
                        equalTo(List.of("MERIT_REPORT", "MINUTES", "OPINION", "OTHER")));
    }

    @Test
    void saysWhichPartsTheRulesAskFor() {
        dossier(unit).body("completeness", equalTo("UNKNOWN")).body("reason.code", equalTo("NO_RULE"));
        SomeRules.stored(some.award, new RuleContent.DossierPart(DossierPartKind.MERIT_REPORT), some.province);

        dossier(unit)
                .body("completeness", equalTo("INCOMPLETE"))
                .body("reason", nullValue())
                .body("parts.find{it.part=='MERIT_REPORT'}.requirements[0].source.article", equalTo("Điều 1"));
        put(SomeFilesOfDossiers.pdf("x"), FileKind.PDF_TYPE).statusCode(201);
        dossier(unit).body("completeness", equalTo("COMPLETE"));
        Api.as(unit)
                .queryParam("asOf", "2014-12-31")
                .get("/nominations/{id}/dossier", nomination)
                .then()
                .statusCode(200)
                .body("completeness", equalTo("UNKNOWN"));
        SomeRules.stored(
                some.award,
                new RuleContent.DossierPart(DossierPartKind.MERIT_REPORT),
                some.province,
                rule -> rule.verified = false);
        dossier(unit).body("completeness", equalTo("UNKNOWN")).body("reason.code", equalTo("RULE_NOT_VERIFIED"));
    }

    @Test
    void refusesAFileOfAnotherTypeThanDeclared() {
        var docx = SomeFiles.docx(SomeFiles.PLAN);
        refused(docx, FileKind.PDF_TYPE, 415, "document-type-mismatch");
        refused(SomeFilesOfDossiers.pdf("x"), DOCX, 415, "document-type-mismatch");
        refused(SomeFilesOfDossiers.picture("png"), "image/jpeg", 415, "document-type-mismatch");
        refused("MZ\u0090".getBytes(StandardCharsets.ISO_8859_1), "image/png", 415, "document-type-mismatch");
        refused(SomeFiles.oldWord(), DOCX, 415, "document-type-mismatch");
        refused(zip("a.txt"), DOCX, 415, "document-type-mismatch");
        refused("text".getBytes(StandardCharsets.UTF_8), "text/plain", 415, "unsupported-media-type");
    }

    @Test
    void refusesAFileThatIsNotWhole() {
        for (var type : List.of("png", "jpg")) {
            var picture = SomeFilesOfDossiers.picture(type);
            var half = Arrays.copyOf(picture, picture.length - 20);
            refused(half, type.equals("png") ? "image/png" : "image/jpeg", 422, "document-broken");
        }
        refused(
                "%PDF-1.7 and nothing else".getBytes(StandardCharsets.UTF_8),
                FileKind.PDF_TYPE,
                422,
                "document-broken");
        var docx = SomeFiles.docx(SomeFiles.PLAN);
        refused(Arrays.copyOf(docx, docx.length / 2), DOCX, 422, "document-broken");
    }

    @Test
    void refusesADocxThatUnpacksWithoutEndOrHasMacros() {
        var bomb = SomeFiles.bomb(300);
        refused(bomb, DOCX, 422, "document-too-complex");
        refused(
                SomeFiles.withPart(SomeFiles.docx(SomeFiles.PLAN), "word/vbaProject.bin", new byte[10]),
                DOCX,
                422,
                "document-has-macros");
        refused(
                SomeFiles.withPart(SomeFiles.docx(SomeFiles.PLAN), "../../x", new byte[10]),
                DOCX,
                422,
                "document-broken");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        refused(SomeFilesOfDossiers.pdfOf(3_000_000), FileKind.PDF_TYPE, 413, "content-too-large");
    }

    @Test
    void holdsTheContentAgainstTheChecksumOfTheCaller() {
        var content = SomeFilesOfDossiers.pdf("checked");
        var right = Base64.getEncoder().encodeToString(Checksum.digest().digest(content));
        var wrong = Base64.getEncoder().encodeToString(Checksum.digest().digest(new byte[1]));

        Api.as(unit)
                .contentType("application/pdf")
                .header("Content-Digest", "sha-256=:" + wrong + ":")
                .body(content)
                .put(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("CHECKSUM_MISMATCH"));
        Api.as(unit)
                .contentType("application/pdf")
                .header("Digest", "SHA-256=" + wrong)
                .body(content)
                .put(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(422);
        Api.wronglyAs(unit)
                .contentType("application/pdf")
                .header("Content-Digest", "sha-256=abc")
                .body(content)
                .put(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(400);
        Api.as(unit)
                .contentType("application/pdf")
                .header("Content-Digest", "md5=:x:, sha-256=:" + right + ":")
                .body(content)
                .put(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(201);
    }

    @Test
    void storesTheSameContentOnce() throws IOException {
        var content = SomeFilesOfDossiers.pdfOf(5_000);
        var tag = put(content, FileKind.PDF_TYPE).statusCode(201).extract().header("ETag");

        put(content, FileKind.PDF_TYPE).statusCode(200).header("ETag", equalTo(tag));
        at("OTHER")
                .contentType("application/pdf")
                .body(content)
                .put(PATH, nomination, "OTHER")
                .then()
                .statusCode(201);

        try (var files = Files.list(SomeFilesOfDossiers.stored(tag).getParent())) {
            assertEquals(
                    1,
                    files.filter(file -> file.endsWith(tag.replace("\"", ""))).count());
        }
        history().body("items", hasSize(2));
    }

    @Test
    void replacesOnlyTheFileThatTheCallerKnows() {
        var tag = put(SomeFilesOfDossiers.pdf("one"), FileKind.PDF_TYPE)
                .statusCode(201)
                .extract()
                .header("ETag");

        put(SomeFilesOfDossiers.pdf("two"), FileKind.PDF_TYPE).statusCode(428);
        changed("If-Match", "\"" + "0".repeat(64) + "\"", "two").statusCode(412);
        changed("If-None-Match", "*", "two").statusCode(412);
        Api.wronglyAs(unit)
                .contentType("application/pdf")
                .header("If-Match", "\"7\"")
                .body(SomeFilesOfDossiers.pdf("two"))
                .put(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(400);
        changed("If-Match", tag, "two").statusCode(200);
        Api.as(unit)
                .contentType("application/pdf")
                .header("If-Match", tag)
                .body(SomeFilesOfDossiers.pdf("x"))
                .put(PATH, nomination, "OTHER")
                .then()
                .statusCode(412);

        history()
                .body("items", hasSize(2))
                .body("items[0].endedBy", equalTo(unit))
                .body("items[1].endedAt", nullValue());
    }

    @Test
    void removesAFileButNotItsTrace() {
        var tag = put(SomeFilesOfDossiers.pdf("gone"), FileKind.PDF_TYPE)
                .statusCode(201)
                .extract()
                .header("ETag");

        Api.as(unit).delete(PATH, nomination, "MERIT_REPORT").then().statusCode(428);
        Api.as(unit)
                .header("If-Match", "\"" + "0".repeat(64) + "\"")
                .delete(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(412);
        Api.as(unit)
                .header("If-Match", tag)
                .delete(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(204);
        Api.as(unit)
                .header("If-Match", tag)
                .delete(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(404);

        Api.as(unit).accept("*/*").get(PATH, nomination, "MERIT_REPORT").then().statusCode(404);
        history().body("items", hasSize(1)).body("items[0].endedBy", equalTo(unit));
    }

    @Test
    void isClosedOnceTheNominationIsSubmitted() {
        var submitted = some.teacher(NominationState.SUBMITTED);

        Api.as(unit)
                .contentType("application/pdf")
                .body(SomeFilesOfDossiers.pdf("late"))
                .put(PATH, submitted, "MERIT_REPORT")
                .then()
                .statusCode(409);
        Api.as(unit)
                .header("If-Match", "*")
                .delete(PATH, submitted, "MERIT_REPORT")
                .then()
                .statusCode(409);
        Api.as(unit)
                .get("/nominations/{id}/dossier", submitted)
                .then()
                .statusCode(200)
                .body("asOf", equalTo("2024-05-10"))
                .body("allowedActions.find{it.action=='UPLOAD'}.allowed", equalTo(false));
    }

    @Test
    void letsAnOfficeAddAnOpinionWhileTheNominationIsUnderWay() {
        var submitted = some.teacher(NominationState.SUBMITTED);
        var office = Api.officeOf(some.office);

        Api.as(unit)
                .contentType("application/pdf")
                .body(SomeFilesOfDossiers.pdf("opinion"))
                .put(PATH, submitted, "OPINION")
                .then()
                .statusCode(403);
        Api.as(office)
                .contentType("application/pdf")
                .body(SomeFilesOfDossiers.pdf("opinion"))
                .put(PATH, submitted, "OPINION")
                .then()
                .statusCode(201);
        Api.as(office)
                .get("/nominations/{id}/dossier", submitted)
                .then()
                .body("allowedActions.find{it.action=='UPLOAD'}.allowed", equalTo(false))
                .body("allowedActions.find{it.action=='UPLOAD_OPINION'}.allowed", equalTo(true))
                .body("parts.find{it.part=='OPINION'}.present", equalTo(true));
    }

    @Test
    void showsFilesToWhoeverJudgesAndThoseOfPupilsToTheirKeepersOnly() {
        var pupil = some.pupil("Nguyễn Bảo Châu", NominationState.DRAFT);
        Api.as(unit)
                .contentType("application/pdf")
                .queryParam("fileName", "Nguyễn Bảo Châu.pdf")
                .body(SomeFilesOfDossiers.pdf("p"))
                .put(PATH, pupil, "MERIT_REPORT")
                .then()
                .statusCode(201);
        put(SomeFilesOfDossiers.pdf("t"), FileKind.PDF_TYPE).statusCode(201);
        var council = Api.somebody(Role.COUNCIL_MEMBER, some.province.id);
        var stranger = Api.officeOf(new SomeNominations().office);

        for (var caller : List.of(council, Api.officeOf(some.office))) {
            Api.as(caller)
                    .accept("*/*")
                    .get(PATH, nomination, "MERIT_REPORT")
                    .then()
                    .statusCode(200);
        }
        Api.as(Api.officeOf(some.office))
                .accept("*/*")
                .get(PATH, pupil, "MERIT_REPORT")
                .then()
                .statusCode(200);
        Api.as(council).accept("*/*").get(PATH, pupil, "MERIT_REPORT").then().statusCode(403);
        Api.as(Api.somebody(Role.AUDITOR, some.province.id))
                .accept("*/*")
                .get(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(403);
        Api.as(stranger)
                .accept("*/*")
                .get(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(404);
        Api.as(council)
                .get("/nominations/{id}/dossier", pupil)
                .then()
                .statusCode(200)
                .body("parts.find{it.part=='MERIT_REPORT'}.file.fileName", nullValue())
                .body("allowedActions.find{it.action=='DOWNLOAD'}.allowed", equalTo(false));
        Api.as(council)
                .get("/nominations/{id}/dossier-history", pupil)
                .then()
                .statusCode(200)
                .body("items[0].fileName", nullValue());
        Api.as(stranger).get("/nominations/{id}/dossier", nomination).then().statusCode(404);
        Api.as(stranger)
                .get("/nominations/{id}/dossier-history", nomination)
                .then()
                .statusCode(404);
        Api.as(stranger)
                .contentType("application/pdf")
                .body(SomeFilesOfDossiers.pdf("s"))
                .put(PATH, nomination, "OTHER")
                .then()
                .statusCode(404);
        for (var path : List.of("", "-history")) {
            Api.as(Api.somebody(Role.COLLECTOR, some.province.id))
                    .get("/nominations/{id}/dossier" + path, nomination)
                    .then()
                    .statusCode(403);
        }
        Api.as(council)
                .contentType("application/pdf")
                .body(SomeFilesOfDossiers.pdf("s"))
                .put(PATH, nomination, "OTHER")
                .then()
                .statusCode(403);
        Api.as(council)
                .header("If-Match", "*")
                .delete(PATH, nomination, "OTHER")
                .then()
                .statusCode(403);
    }

    @Test
    void makesNoPathOfAName() {
        Api.as(unit)
                .contentType("application/pdf")
                .queryParam("fileName", "../../../../tmp/x\r\nSet-Cookie: a=b.pdf")
                .body(SomeFilesOfDossiers.pdf("path"))
                .put(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("xSet-Cookie a=b.pdf"));
        Api.as(unit)
                .accept("*/*")
                .get(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .header("Content-Disposition", containsString("xset-cookie"));
        Api.wronglyAs(unit)
                .accept("*/*")
                .get(PATH, nomination, "..%2F..")
                .then()
                .statusCode(404);
        Api.wronglyAs(unit)
                .queryParam("asOf", "x")
                .get("/nominations/{id}/dossier", nomination)
                .then()
                .statusCode(400);
        Api.wronglyAs(unit)
                .queryParam("limit", "0")
                .get("/nominations/{id}/dossier-history", nomination)
                .then()
                .statusCode(400);
        Api.wronglyAs(unit)
                .accept("*/*")
                .queryParam("x", "0")
                .get(PATH, nomination, "OTHER")
                .then()
                .statusCode(400);
        Api.wronglyAs(unit)
                .header("If-Match", "x")
                .delete(PATH, nomination, "OTHER")
                .then()
                .statusCode(400);
    }

    @Test
    void keepsNothingOfADryRunOrARefusal() {
        var content = SomeFilesOfDossiers.pdfOf(2_000);
        var tag = "\"" + Checksum.hex(Checksum.digest().digest(content)) + "\"";

        Api.as(unit)
                .contentType("application/pdf")
                .queryParam("dryRun", true)
                .body(content)
                .put(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(201);
        Api.as(unit)
                .contentType("application/pdf")
                .body(content)
                .put(PATH, some.teacher(NominationState.SUBMITTED), "MERIT_REPORT")
                .then()
                .statusCode(409);

        assertFalse(Files.exists(SomeFilesOfDossiers.stored(tag)));
        history().body("items", hasSize(0));
    }

    @Test
    void takesADossierAwayWithItsDraft() {
        var tag = SomeFilesOfDossiers.uploaded(nomination, "OTHER", SomeFilesOfDossiers.pdfOf(2_000));

        Api.as(unit)
                .header("If-Match", "*")
                .delete("/nominations/{id}", nomination)
                .then()
                .statusCode(204);

        var sweep = Arc.container().instance(OrphanSweep.class).get();
        var shelf = Integer.parseInt(tag.substring(1, 3), 16);
        assertTrue(Files.exists(SomeFilesOfDossiers.stored(tag)));
        sweep.sweep(shelf, Instant.now().minusSeconds(86_400));
        assertTrue(Files.exists(SomeFilesOfDossiers.stored(tag)), "too young");
        sweep.sweep(shelf, Instant.now().plusSeconds(60));
        assertFalse(Files.exists(SomeFilesOfDossiers.stored(tag)));
    }

    @Test
    void sweepsNoFileThatADossierNames() {
        var tag = put(SomeFilesOfDossiers.pdfOf(2_000), FileKind.PDF_TYPE)
                .statusCode(201)
                .extract()
                .header("ETag");

        Arc.container()
                .instance(OrphanSweep.class)
                .get()
                .sweep(Integer.parseInt(tag.substring(1, 3), 16), Instant.now().plusSeconds(60));

        assertTrue(Files.exists(SomeFilesOfDossiers.stored(tag)));
    }

    @Test
    void readsWithFewStatements() {
        put(SomeFilesOfDossiers.pdf("x"), FileKind.PDF_TYPE).statusCode(201);
        var one = statements(() -> dossier(unit));
        var file = statements(() -> Api.as(unit)
                .accept("*/*")
                .get(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(200));
        for (var part : List.of("MINUTES", "OPINION", "OTHER")) {
            SomeFilesOfDossiers.uploaded(nomination, part, SomeFilesOfDossiers.pdf(part));
        }

        assertEquals(one, statements(() -> dossier(unit)));
        assertTrue(one <= 8, one + " statements for a dossier");
        assertTrue(file <= 4, file + " statements for a file");
        dossier(unit).body("parts.findAll{it.present}.part", hasItems("MINUTES", "OPINION", "OTHER"));
    }

    private RequestSpecification at(String part) {
        return Api.as(unit).queryParam("fileName", part + ".x");
    }

    private ValidatableResponse put(byte[] content, String type) {
        return Api.as(unit)
                .contentType(type)
                .body(content)
                .put(PATH, nomination, "MERIT_REPORT")
                .then();
    }

    private ValidatableResponse changed(String header, String value, String words) {
        return Api.as(unit)
                .contentType("application/pdf")
                .header(header, value)
                .body(SomeFilesOfDossiers.pdf(words))
                .put(PATH, nomination, "MERIT_REPORT")
                .then();
    }

    private void refused(byte[] content, String type, int status, String problem) {
        Api.wronglyAs(unit)
                .contentType(type)
                .body(content)
                .put(PATH, nomination, "MERIT_REPORT")
                .then()
                .statusCode(status)
                .body("type", endsWith("/" + problem));
    }

    private ValidatableResponse dossier(String caller) {
        return Api.as(caller)
                .get("/nominations/{id}/dossier", nomination)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history() {
        return Api.as(unit)
                .get("/nominations/{id}/dossier-history", nomination)
                .then()
                .statusCode(200);
    }

    private static byte[] zip(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static long statements(Runnable call) {
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        var before = statistics.getPrepareStatementCount();
        call.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
