package vn.thidua.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** A calendar of a unit's deadlines. Of its secret only the hash is kept; deleting the row revokes it. */
@Entity
@Table(name = "report_calendar")
public class ReportCalendarFeed extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("lịch báo cáo", "report calendar");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    @Enumerated(EnumType.STRING)
    public CalendarKind kind;

    /** Days before the due date on which a calendar program shall remind; null: it shall not. */
    public @Nullable Integer alarmDays;

    /** {@code vi} or {@code en}. */
    public String language;

    /** SHA-256 of the secret, in hexadecimal. */
    public String secretHash;

    public Instant createdAt;

    static ReportCalendarFeed existing(UUID id) {
        return ReportCalendarFeed.<ReportCalendarFeed>find(
                        "from ReportCalendarFeed c join fetch c.unit where c.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    static ReportCalendarFeed existing(UUID id, @Nullable Revision revision) {
        var calendar = existing(id);
        Revision.check(revision, calendar.revision);
        return calendar;
    }

    static Optional<ReportCalendarFeed> ofSecret(String hash) {
        return find("from ReportCalendarFeed c join fetch c.unit where c.secretHash = ?1", hash)
                .firstResultOptional();
    }

    @Override
    public Set<String> withheldFields() {
        return Set.of("secretHash");
    }
}
