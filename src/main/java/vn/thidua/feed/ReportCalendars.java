package vn.thidua.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Language;

/**
 * Makes, shows and revokes calendars. Whoever may write for the unit may; readers of the feed need the address alone.
 */
@ApplicationScoped
class ReportCalendars {

    /** 256 bits: nobody guesses it. */
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    ReportCalendars(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ReportCalendarView> list(UUID unitId, PageRequest page) {
        caller.requireWrite(OrgUnit.existing(unitId).id);
        return Keyset.of(
                        ReportCalendarFeed.class,
                        "c",
                        "ReportCalendarFeed c join fetch c.unit",
                        "c.id",
                        calendar -> calendar.id)
                .where("c.unit.id = :unit", "unit", unitId)
                .page(database, page)
                .map(calendar -> ReportCalendarView.of(calendar, null));
    }

    ReportCalendarFeed readable(UUID id) {
        var calendar = ReportCalendarFeed.existing(id);
        if (!caller.mayWrite(calendar.unit.id)) {
            throw DomainException.notFound(ReportCalendarFeed.WHAT);
        }
        return calendar;
    }

    ReportCalendarView create(ReportCalendarInput input, Language language) {
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        caller.requireWrite(unit.id);
        var secret = freshSecret();
        var calendar = new ReportCalendarFeed();
        calendar.unit = unit;
        calendar.kind = input.kind();
        calendar.alarmDays = input.alarmDays();
        calendar.language = language.tag();
        calendar.secretHash = hash(secret);
        calendar.createdAt = clock.instant();
        calendar.persistAndFlush();
        return ReportCalendarView.of(calendar, "/api/v1/calendar-feeds/" + secret + "/reports.ics");
    }

    /** Its address leads nowhere from now on. */
    void revoke(UUID id, @Nullable Revision revision) {
        readable(id);
        ReportCalendarFeed.existing(id, revision).delete();
    }

    ReportCalendarFeed ofSecret(String secret) {
        return ReportCalendarFeed.ofSecret(hash(secret))
                .orElseThrow(() -> DomainException.notFound(ReportCalendarFeed.WHAT));
    }

    private String freshSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
