package vn.thidua.time;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The clock of the service in tests: the real one until a test sets it; such a test resets it afterwards. */
@Singleton
public class MovableClock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static volatile @Nullable Instant set;

    /** Stops the clock at a moment. */
    public static void setTo(Instant moment) {
        set = moment;
    }

    /** Stops the clock at noon of a day in Asia/Ho_Chi_Minh. */
    public static void setTo(LocalDate day) {
        setTo(day.atTime(12, 0).atZone(VIETNAM).toInstant());
    }

    /** Lets the clock follow the real time again. */
    public static void reset() {
        set = null;
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return VIETNAM;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(instant(), zone);
            }

            @Override
            public Instant instant() {
                var moment = set;
                return moment == null ? Instant.now() : moment;
            }
        };
    }
}
