package vn.thidua.extraction;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.document.DocumentFormat;
import vn.thidua.document.SomeFiles;
import vn.thidua.document.TempFolder;
import vn.thidua.organization.Units;

@QuarkusTest
class CitationExtractionResourceTest {

    private static final String NUMBER = "71/KH-SGDĐT";
    private static final String PLAN = String.join("\n\n", SomeFiles.PLAN);

    @TestHTTPResource("/")
    URI service;

    @Inject
    SessionFactory database;

    @AfterEach
    void leavesNoFile() {
        assertEquals(List.of(), TempFolder.content());
    }

    @Test
    void readsPlainText() {
        extract("text/plain; charset=UTF-8", PLAN.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("text", nullValue())
                .body("characters", equalTo(PLAN.codePointCount(0, PLAN.length())))
                .body("citations.number", equalTo(List.of(NUMBER)))
                .body("citations[0].resolution.outcome", notNullValue())
                .body("draftPlan.plan.campaign", notNullValue());
    }

    @Test
    void findsALawNamedWithItsDay() {
        var text =
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; thực hiện kế hoạch thi đua của nhà trường.";

        extract("text/plain; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("citations[0].resolution.outcome", equalTo("LIKELY"))
                .body("citations[0].resolution.directive.number", equalTo("06/2022/QH15"));
    }

    @Test
    void tellsWhatIsWrongWithTheText() {
        var text = """
                TRƯỜNG TIỂU HỌC BẾN ĐÒ
                Số: 27/KH-THBĐ
                Bến Đò, ngày 05 tháng 8 năm 2031

                KẾ HOẠCH
                Phát động phong trào thi đua “Thư viện mở”

                Thực hiện Kế hoạch số 71/KH-SGDĐT ngày 12/8/2031 của Sở Giáo dục và Đào tạo tỉnh Sông Lam
                về phong trào thi đua “Thư viện mở”, nhà trường xây dựng kế hoạch như sau:
                """;

        extract("text/plain; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("findings.code", hasItem("CITES_LATER_DOCUMENT"))
                .body("findings.find { it.code == 'CITES_LATER_DOCUMENT' }.of.words", containsString("71/KH-SGDĐT"));
        extract("text/plain; charset=UTF-8", text.replace("12/8", "02/8").getBytes(StandardCharsets.UTF_8))
                .body("findings.code", not(hasItem("CITES_LATER_DOCUMENT")));
    }

    @Test
    void refusesATextThatNamesDocumentsWithoutEnd() {
        var text = PLAN + " Thực hiện Quyết định số 1/QĐ-UBND" + " và số 2/QĐ-UBND".repeat(10_001);

        extract("text/plain; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("type", endsWith("/text-too-rich"));
    }

    @Test
    void countsCodePointsOfTheTextAsSent() {
        for (var form : Normalizer.Form.values()) {
            var text = "😀 " + Normalizer.normalize(PLAN, form);
            var answer =
                    extract("text/plain", text.getBytes(StandardCharsets.UTF_8)).statusCode(200);
            int start = answer.extract().path("citations[0].numberSpan.start");
            int end = answer.extract().path("citations[0].numberSpan.end");
            var from = text.offsetByCodePoints(0, start);
            var words = text.substring(from, text.offsetByCodePoints(from, end - start));
            assertEquals(NUMBER, Normalizer.normalize(words, Normalizer.Form.NFC));
        }
    }

    @Test
    void takesUtf16WithAByteOrderMark() {
        for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_8)) {
            extract("text/plain", ("\uFEFF" + PLAN).getBytes(charset))
                    .statusCode(200)
                    .body("characters", equalTo(PLAN.length()))
                    .body("citations.number", equalTo(List.of(NUMBER)));
        }
    }

    @Test
    void readsDocxAndPdf() {
        extract(DocumentFormat.DOCX_TYPE, SomeFiles.docx(SomeFiles.PLAN))
                .statusCode(200)
                .body("mediaType", equalTo(DocumentFormat.DOCX_TYPE))
                .body("text", containsString(NUMBER))
                .body("citations.number", equalTo(List.of(NUMBER)));
        extract(DocumentFormat.PDF_TYPE, SomeFiles.pdf(SomeFiles.PLAN))
                .statusCode(200)
                .body("text", containsString(NUMBER))
                .body("citations.number", equalTo(List.of(NUMBER)));
    }

    @Test
    void asksForAToken() {
        Api.anonymous()
                .contentType("text/plain")
                .body(PLAN)
                .post("/citation-extractions")
                .then()
                .statusCode(401);
    }

    @Test
    void refusesParametersItDoesNotKnow() {
        Api.wronglyAs(reader())
                .contentType("text/plain")
                .body(PLAN)
                .post("/citation-extractions?issuedOn=today")
                .then()
                .statusCode(400);
    }

    static Stream<Arguments> unreadable() {
        var docx = DocumentFormat.DOCX_TYPE;
        var pdf = DocumentFormat.PDF_TYPE;
        return Stream.of(
                Arguments.of(422, "document-encrypted", pdf, SomeFiles.lockedPdf("khóa")),
                Arguments.of(422, "document-encrypted", docx, SomeFiles.lockedDocx(SomeFiles.PLAN)),
                Arguments.of(422, "document-without-text", pdf, SomeFiles.scannedPdf()),
                Arguments.of(422, "document-broken", pdf, "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(422, "document-broken", docx, "PK\u0003\u0004nothing".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(422, "document-too-complex", docx, SomeFiles.bomb(300)),
                Arguments.of(415, "document-type-old", docx, SomeFiles.oldWord()),
                Arguments.of(415, "document-type-mismatch", docx, SomeFiles.pdf(SomeFiles.PLAN)),
                Arguments.of(415, "document-type-mismatch", pdf, PLAN.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        415, "document-type-mismatch", "text/plain; charset=UTF-8", SomeFiles.docx(SomeFiles.PLAN)),
                Arguments.of(415, "unsupported-media-type", "application/msword", SomeFiles.oldWord()),
                Arguments.of(
                        400, "text-encoding", "text/plain; charset=UTF-8", new byte[] {'a', (byte) 0xC3, '(', 'b'}),
                Arguments.of(400, "text-encoding", "text/plain; charset=UTF-8", new byte[] {
                    (byte) 0xFF, (byte) 0xFE, 'a', 0, (byte) 0, (byte) 0xD8
                }),
                Arguments.of(
                        400,
                        "text-encoding",
                        "text/plain; charset=windows-1258",
                        PLAN.getBytes(Charset.forName("UTF-8"))),
                Arguments.of(422, "text-empty", "text/plain; charset=UTF-8", new byte[0]),
                Arguments.of(
                        422, "text-empty", "text/plain; charset=UTF-8", " \n\t \n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(422, "text-empty", docx, SomeFiles.docx(List.of(" "))));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void saysOfEachWayWhyADocumentCannotBeRead(int status, String problem, String contentType, byte[] file) {
        for (var language : List.of("vi", "en")) {
            Api.unchecked(reader())
                    .basePath("/api/v1")
                    .header("Accept-Language", language)
                    .contentType(contentType)
                    .body(file)
                    .post("/citation-extractions")
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/" + problem))
                    .body("nextStep", notNullValue());
        }
    }

    @Test
    void answersAProblemOfTheContract() {
        Api.as(reader())
                .contentType("text/plain")
                .body("... --- ...")
                .post("/citation-extractions")
                .then()
                .statusCode(422)
                .body("type", endsWith("/text-empty"));
    }

    @Test
    void refusesTooMuchBeforeReadingIt() throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            var head = "POST /api/v1/citation-extractions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + Api.token(reader())
                    + "\r\nContent-Type: application/pdf\r\nContent-Length: 104857600\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            assertEquals("HTTP/1.1 413", answer);
        }
    }

    @Test
    void stopsReadingAnUploadWithoutEnd() throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            var head = "POST /api/v1/citation-extractions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + Api.token(reader())
                    + "\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            var chunk = "a".repeat(1_048_576);
            try {
                for (int i = 0; i < 60; i++) {
                    out.write(("100000\r\n" + chunk + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                }
            } catch (IOException closed) {
                // the service has heard enough
            }
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            assertEquals("HTTP/1.1 413", answer);
        }
    }

    @Test
    void looksUpManyDocumentsInFewStatements() {
        var few = statements(2);
        var many = statements(30);

        assertTrue(many <= few + 2, few + " statements for 2 documents, " + many + " for 30");
    }

    private long statements(int documents) {
        var text = new StringBuilder("Phòng Giáo dục và Đào tạo ban hành kế hoạch thi đua.\n\n");
        for (int i = 1; i <= documents; i++) {
            text.append("Căn cứ Kế hoạch số ")
                    .append(9000 + i)
                    .append("/KH-UBND ngày 5/3/2031 của Ủy ban nhân dân tỉnh Sông Lam;\n\n");
        }
        var caller = reader();
        var before = database.getStatistics().getPrepareStatementCount();
        Api.as(caller)
                .contentType("text/plain; charset=UTF-8")
                .body(text.toString())
                .post("/citation-extractions")
                .then()
                .statusCode(200);
        return database.getStatistics().getPrepareStatementCount() - before;
    }

    private static ValidatableResponse extract(String contentType, byte[] body) {
        return Api.as(reader())
                .contentType(contentType)
                .body(body)
                .post("/citation-extractions")
                .then();
    }

    private static String reader() {
        return Api.somebody(Role.AUDITOR, Units.province().id);
    }
}
