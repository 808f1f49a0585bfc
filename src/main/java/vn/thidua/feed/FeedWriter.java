package vn.thidua.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** Writes a calendar as RFC 5545 has it: a whole day for each due date, which takes no time of the reader. */
@ApplicationScoped
class FeedWriter {

    private static final Text NAME = Text.of("Hạn báo cáo – %s", "Report deadlines – %s");
    private static final Duration READ_AGAIN = Duration.ofHours(6);

    private final FeedEvents events;
    private final Clock clock;

    FeedWriter(FeedEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    byte[] written(ReportCalendarFeed feed) {
        var language = Language.preferredBy(feed.language);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Thidua//Report deadlines//" + language.tag().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", NAME.in(language).formatted(feed.unit.name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", READ_AGAIN.toString()));
        var now = clock.instant();
        for (var event : events.of(feed)) {
            calendar.add(event(feed, event, now));
        }
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static VEvent event(ReportCalendarFeed feed, FeedEvent event, Instant now) {
        var written = new VEvent(new PropertyList());
        written.add(new Uid(event.uid()));
        written.add(new DtStamp(now));
        written.add(new Sequence((int) Math.min(event.sequence(), Integer.MAX_VALUE)));
        written.add(new DtStart<>(event.day()));
        written.add(new DtEnd<>(event.day().plusDays(1)));
        written.add(new Summary(event.summary()));
        written.add(new Description(event.description()));
        written.add(ImmutableTransp.TRANSPARENT);
        written.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (feed.alarmDays != null && !event.done() && !event.cancelled()) {
            written.add(alarm(feed.alarmDays, event));
        }
        return written;
    }

    private static VAlarm alarm(int days, FeedEvent event) {
        var alarm = new VAlarm();
        alarm.add(new Trigger(
                new ParameterList(List.of(Related.START)), days == 0 ? Duration.ZERO : Period.ofDays(-days)));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(event.summary()));
        return alarm;
    }
}
