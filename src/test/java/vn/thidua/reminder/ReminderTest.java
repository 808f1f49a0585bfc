package vn.thidua.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.contract.Api;
import vn.thidua.organization.Units;
import vn.thidua.rate.Reporting;
import vn.thidua.report.SomeReports;
import vn.thidua.time.MovableClock;

/** Mails as a mail server takes them. */
@QuarkusTest
class ReminderTest {

    private static final int PORT = 3925;
    private static final LocalDate DUE = LocalDate.of(2023, 7, 10);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    ReminderPlanner planner;

    @Inject
    ReminderPost post;

    @Inject
    EntityManager database;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
    private SomeReports some;
    private SomeReports.Duty duty;
    private String address;

    /** Half-yearly in 2023, due on 10/7/2023 and 10/1/2024. */
    @BeforeEach
    void makesADistrict() {
        server.start();
        some = new SomeReports();
        duty = some.active(halfYearly("BC-6T"));
        address = "van-thu-" + UUID.randomUUID() + "@truong.example";
    }

    @AfterEach
    void stops() {
        MovableClock.reset();
        server.stop();
    }

    private Map<String, Object> halfYearly(String code) {
        var input =
                some.with(some.input(), "due", Map.of("kind", "DAYS_AFTER_PERIOD", "days", 10, "dayKind", "CALENDAR"));
        return some.with(input, "code", code);
    }

    private String contact(String frequency, Integer... days) {
        return Api.as(some.teacher)
                .body(Map.of(
                        "unitId", some.school.id, "address", address, "frequency", frequency, "days", List.of(days)))
                .post("/reminder-contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Plans and sends at noon of a day. */
    private void passes(LocalDate day) {
        MovableClock.setTo(day);
        planner.plan();
        post.send();
        MovableClock.reset();
    }

    private List<MimeMessage> received() {
        var mine = new ArrayList<MimeMessage>();
        for (var message : server.getReceivedMessages()) {
            try {
                if (message.getAllRecipients()[0].toString().equals(address)) {
                    mine.add(message);
                }
            } catch (MessagingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return mine;
    }

    private static String text(MimeMessage message) {
        try {
            return (String) message.getContent();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable + GreenMailUtil.getWholeMessage(message));
        }
    }

    private ValidatableResponse mails(String contact) {
        return Api.as(some.teacher)
                .get("/reminder-contacts/{id}/mails", contact)
                .then()
                .statusCode(200);
    }

    @Test
    void remindsBeforeOnAndAfterTheDay() throws Exception {
        var contact = contact("EACH", 7, 0, -3);

        for (var day = DUE.minusDays(10); day.isBefore(DUE.plusDays(40)); day = day.plusDays(1)) {
            var before = received().size();
            passes(day);
            var expected = List.of(DUE.minusDays(7), DUE, DUE.plusDays(3)).contains(day) ? 1 : 0;
            assertEquals(before + expected, received().size(), "on " + day);
        }

        var first = received().get(0);
        assertEquals("Nhắc hạn báo cáo: BC-6T, hạn 10/07/2023", first.getSubject());
        assertEquals("nhac-han@thidua.example", first.getFrom()[0].toString());
        assertEquals("auto-generated", first.getHeader("Auto-Submitted")[0]);
        assertTrue(text(first).startsWith("Kính gửi " + some.school.name + ","), text(first));
        assertTrue(text(first).contains("Kỳ báo cáo: 01/01/2023 – 30/06/2023"));
        assertTrue(text(first).contains("Hạn: 10/07/2023 (còn 7 ngày)"));
        assertTrue(text(received().get(1)).contains("(hôm nay)"));
        assertTrue(text(received().get(2)).contains("(quá hạn 3 ngày)"));
        var id = "<" + mails(contact).extract().path("items[2].id") + "@thidua.example>";
        assertEquals(List.of(id), List.of(first.getHeader("Message-ID")));
        mails(contact)
                .body("items.state", contains("SENT", "SENT", "SENT"))
                .body("items.attempts", contains(1, 1, 1))
                .body("items[2].reports.days", contains(7))
                .body("items[2].reports[0].dueOn", equalTo("2023-07-10"))
                .body("items[2].reports[0].duty.code", equalTo("BC-6T"));
    }

    @Test
    void makesUpForDaysOnWhichItDidNotRunWithOneMail() {
        contact("EACH", 7, 1, 0);

        passes(DUE.minusDays(8));
        passes(DUE.plusDays(2));

        assertEquals(1, received().size());
        assertTrue(text(received().get(0)).contains("(quá hạn 2 ngày)"));
    }

    @Test
    void saysNothingOfWhatCameBeforeTheMailLeft() {
        var contact = contact("EACH", 7);
        MovableClock.setTo(DUE.minusDays(7));
        planner.plan();
        new Reporting(duty.id()).sends(some.school, 0, DUE.minusDays(7));
        MovableClock.setTo(DUE.minusDays(6));
        post.send();

        assertEquals(List.of(), received());
        mails(contact).body("items.state", contains("NOT_NEEDED")).body("items[0].attempts", equalTo(1));
    }

    @Test
    void remindsOfNothingThatIsSentWaivedOrCancelled() {
        contact("EACH", 7);
        new Reporting(duty.id()).sends(some.school, 0, DUE.minusDays(9));
        var waived = some.active(halfYearly("BC-MIEN"));
        some.step(new Reporting(waived.id()).deadline(some.school, 0), "waive").statusCode(200);
        var campaign = some.campaign(CampaignStatus.LAUNCHED);
        some.active(some.with(halfYearly("BC-HUY"), "campaignId", campaign.id));
        some.status(campaign, CampaignStatus.CANCELLED);

        passes(DUE.minusDays(7));

        assertEquals(List.of(), received());
    }

    @Test
    void remindsAgainOfAnotherDate() {
        contact("EACH", 7);
        passes(DUE.minusDays(7));
        var deadline = new Reporting(duty.id()).deadline(some.school, 0);
        changed("update report_deadline set extended_until = :value where id = :id", DUE.plusDays(10), deadline);

        passes(DUE.plusDays(2));
        passes(DUE.plusDays(3));
        passes(DUE.plusDays(4));

        assertEquals(2, received().size());
        assertTrue(text(received().get(1)).contains("Hạn: 20/07/2023 (còn 7 ngày)"));
    }

    @Test
    void putsADayIntoOneMail() {
        var contact = contact("DAILY", 7, 1);
        some.active(halfYearly("BC-HAI"));

        passes(DUE.minusDays(7));
        some.active(halfYearly("BC-BA"));
        passes(DUE.minusDays(7));
        passes(DUE.minusDays(6));

        assertEquals(2, received().size());
        assertTrue(text(received().get(0)).contains("2. "));
        assertTrue(text(received().get(1)).contains("(BC-BA)"));
        mails(contact).body("items.digestOn", contains("2023-07-04", "2023-07-03"));
    }

    @Test
    void putsAWeekIntoOneMail() {
        contact("WEEKLY", 3);
        var wednesday = LocalDate.of(2023, 7, 5);

        passes(wednesday.minusDays(7));
        assertEquals(0, received().size());
        passes(wednesday);
        passes(wednesday.plusDays(3));
        passes(wednesday.plusDays(5));

        assertEquals(1, received().size());
        assertTrue(text(received().get(0)).contains("(còn 5 ngày)"));
    }

    @Test
    void triesAgainWhenTheMailServerIsAway() throws Exception {
        var contact = contact("EACH", 7);
        server.stop();
        var moment = DUE.minusDays(7).atTime(8, 0).atZone(VIETNAM).toInstant();
        MovableClock.setTo(moment);
        planner.plan();
        post.send();
        mails(contact)
                .body("items.state", contains("WAITING"))
                .body("items[0].failure", notNullValue())
                .body("items[0].nextAttemptAt", equalTo(moment.plusSeconds(60).toString()));

        server.start();
        MovableClock.setTo(moment.plusSeconds(59));
        post.send();
        assertEquals(0, received().size());
        MovableClock.setTo(moment.plusSeconds(60));
        post.send();

        assertEquals(1, received().size());
        mails(contact)
                .body("items.state", contains("SENT"))
                .body("items[0].attempts", equalTo(2))
                .body("items[0].failure", nullValue());
    }

    @Test
    void givesUpInTheEndAndSaysSo() {
        var contact = contact("EACH", 7);
        server.stop();
        var moment = DUE.minusDays(7).atTime(8, 0).atZone(VIETNAM).toInstant();
        for (int i = 0; i < 12; i++) {
            MovableClock.setTo(moment);
            if (i == 0) {
                planner.plan();
            }
            post.send();
            moment = moment.plusSeconds(24 * 3600);
        }

        mails(contact)
                .body("items.state", contains("GIVEN_UP"))
                .body("items[0].attempts", equalTo(ReminderMail.PAUSES.size() + 1))
                .body("items[0].nextAttemptAt", nullValue())
                .body("items[0].finishedAt", notNullValue());
    }

    @Test
    void isTakenOverUnderTheSameNameWhenAServerDies() throws Exception {
        var contact = contact("EACH", 7);
        passes(DUE.minusDays(7));
        String mail = mails(contact).extract().path("items[0].id");
        // as if the server had died after the mail server had taken it
        changed(
                "update reminder_mail set state = 'SENDING', finished_at = null, next_attempt_at = :value where id = :id",
                Instant.parse("2023-07-03T06:00:00Z"),
                UUID.fromString(mail));

        passes(DUE.minusDays(7));
        assertEquals(1, received().size(), "the lease still runs");
        passes(DUE.minusDays(6));

        assertEquals(2, received().size());
        assertEquals(
                received().get(0).getHeader("Message-ID")[0], received().get(1).getHeader("Message-ID")[0]);
    }

    @Test
    void plansAndSendsOnceHoweverManyServersDo() throws Exception {
        var contact = contact("EACH", 7);
        MovableClock.setTo(DUE.minusDays(7));
        atOnce(() -> planner.plan());
        atOnce(() -> post.send());

        assertEquals(1, received().size());
        mails(contact).body("items.attempts", contains(1));
    }

    private static void atOnce(Callable<Integer> work) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var done : pool.invokeAll(List.of(work, work, work, work))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void writesEnglishToThoseWhoWantIt() {
        var contact = contact("EACH", 7);
        patched(some.teacher, contact, tag(contact), Map.of("language", "en")).statusCode(200);

        passes(DUE.minusDays(7));

        assertTrue(text(received().get(0)).contains("Due: 10/07/2023 (7 days left)"));
    }

    @Test
    void forgetsWhoeverIsDeletedAndLeavesInPeaceWhoeverWantsIt() {
        var contact = contact("EACH", 7);
        MovableClock.setTo(DUE.minusDays(7));
        planner.plan();
        deleted(contact, tag(contact)).statusCode(204);
        var other = contact("EACH", 7);
        planner.plan();
        patched(some.teacher, other, tag(other), Map.of("frequency", "OFF")).statusCode(200);
        post.send();

        assertEquals(List.of(), received());
        Api.as(some.teacher).get("/reminder-contacts/{id}", contact).then().statusCode(404);
        Api.as(some.teacher)
                .get("/reminder-contacts/{id}/mails", contact)
                .then()
                .statusCode(404);
        mails(other).body("items.state", contains("NOT_NEEDED"));
        assertEquals(0L, rows("audit_change where fields like :text", address));
        assertEquals(1L, rows("reminder_contact where address like :text", address));
    }

    @Test
    void leavesNothingBehindADryRun() {
        Api.as(some.teacher)
                .queryParam("dryRun", true)
                .body(Map.of("unitId", some.school.id, "address", address))
                .post("/reminder-contacts")
                .then()
                .statusCode(201)
                .body("days", contains(7, 1, 0, -3))
                .body("frequency", equalTo("EACH"))
                .body("language", equalTo("vi"));

        passes(DUE.minusDays(7));

        assertEquals(List.of(), received());
        assertEquals(0L, rows("reminder_contact where address like :text", address));
    }

    @Test
    void isKeptByThoseWhoWriteForTheUnit() {
        var contact = contact("EACH", 7, 1);
        Api.as(some.officer)
                .queryParam("unitId", some.school.id)
                .get("/reminder-contacts")
                .then()
                .statusCode(200)
                .body("items.address", contains(address))
                .body("items[0].days", contains(7, 1));
        list(some.officer, some.office.id).statusCode(200).body("items", empty());
        list(some.teacher, some.office.id).statusCode(403);
        list(some.teacher, UUID.randomUUID()).statusCode(404);
        Api.wronglyAs(some.teacher).get("/reminder-contacts").then().statusCode(400);
        Api.as(Api.officeOf(Units.province()))
                .get("/reminder-contacts/{id}", contact)
                .then()
                .statusCode(404);
        Api.as("nobody-with-a-role")
                .get("/reminder-contacts/{id}", contact)
                .then()
                .statusCode(403);
        Api.as("nobody-with-a-role")
                .get("/reminder-contacts/{id}/mails", contact)
                .then()
                .statusCode(403);
        Api.as(some.teacher)
                .header("If-None-Match", tag(contact))
                .get("/reminder-contacts/{id}", contact)
                .then()
                .statusCode(304);
        Api.wronglyAs(some.teacher)
                .queryParam("limit", 0)
                .get("/reminder-contacts/{id}/mails", contact)
                .then()
                .statusCode(400);
        Api.wronglyAs(some.teacher)
                .queryParam("x", 0)
                .get("/reminder-contacts/{id}", contact)
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse list(String caller, UUID unit) {
        return Api.as(caller)
                .queryParam("unitId", unit)
                .get("/reminder-contacts")
                .then();
    }

    @Test
    void refusesWhatCannotBe() {
        var contact = contact("EACH", 7);
        var again = new HashMap<String, Object>(Map.of("unitId", some.school.id, "address", address));
        create(again).statusCode(409);
        again.put("unitId", UUID.randomUUID());
        create(again).statusCode(422);
        again.put("unitId", some.office.id);
        create(again).statusCode(403);
        for (var wrong : List.of("van-thu", "a@b", "Văn thư <a@b.vn>", "a@b.vn\nBcc: c@d.vn", "a@b.vn, c@d.vn")) {
            Api.wronglyAs(some.teacher)
                    .body(Map.of("unitId", some.school.id, "address", wrong))
                    .post("/reminder-contacts")
                    .then()
                    .statusCode(400)
                    .body("errors", hasSize(1));
        }
        address = "khac-" + address;
        var other = contact("EACH", 7);
        patched(some.teacher, other, tag(other), Map.of("address", address.substring(5)))
                .statusCode(409);
        patched(some.teacher, contact, null, Map.of("frequency", "OFF")).statusCode(428);
        patched(some.teacher, contact, "\"9\"", Map.of("frequency", "OFF")).statusCode(412);
        patched("nobody-with-a-role", contact, "\"0\"", Map.of("frequency", "OFF"))
                .statusCode(403);
        patched(Api.officeOf(Units.province()), contact, "\"0\"", Map.of("frequency", "OFF"))
                .statusCode(404);
        Api.wronglyAs(some.teacher)
                .contentType("application/merge-patch+json")
                .header("If-Match", tag(contact))
                .body(Map.of("days", List.of(61)))
                .patch("/reminder-contacts/{id}", contact)
                .then()
                .statusCode(400);
        deleted(contact, null).statusCode(428);
        deleted(contact, "\"9\"").statusCode(412);
        deleted(UUID.randomUUID().toString(), "\"0\"").statusCode(404);
        Api.as("nobody-with-a-role")
                .header("If-Match", "\"0\"")
                .delete("/reminder-contacts/{id}", contact)
                .then()
                .statusCode(403);
        Api.wronglyAs(some.teacher)
                .header("If-Match", "7")
                .delete("/reminder-contacts/{id}", contact)
                .then()
                .statusCode(400);
    }

    private ValidatableResponse create(Map<String, ?> body) {
        return Api.as(some.teacher).body(body).post("/reminder-contacts").then();
    }

    private String tag(String contact) {
        return Api.as(some.teacher).get("/reminder-contacts/{id}", contact).header("ETag");
    }

    private static ValidatableResponse patched(String caller, String contact, String tag, Map<String, ?> body) {
        var request = Api.as(caller).contentType("application/merge-patch+json");
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.body(body).patch("/reminder-contacts/{id}", contact).then();
    }

    private ValidatableResponse deleted(String contact, String tag) {
        var request = Api.as(some.teacher);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.delete("/reminder-contacts/{id}", contact).then();
    }

    private void changed(String sql, Object value, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql)
                        .setParameter("value", value)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private long rows(String from, String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + from)
                                .setParameter("text", "%" + text + "%")
                                .getSingleResult())
                        .longValue());
    }
}
