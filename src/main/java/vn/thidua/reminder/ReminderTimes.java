package vn.thidua.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plans and sends by the clock, on every server: the database decides which of them does what. */
@ApplicationScoped
class ReminderTimes {

    private final ReminderPlanner planner;
    private final ReminderPost post;
    private final Clock clock;
    private final int fromHour;
    private final int toHour;

    ReminderTimes(
            ReminderPlanner planner,
            ReminderPost post,
            Clock clock,
            @ConfigProperty(name = "thidua.reminders.from-hour") int fromHour,
            @ConfigProperty(name = "thidua.reminders.to-hour") int toHour) {
        this.planner = planner;
        this.post = post;
        this.clock = clock;
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    @Scheduled(every = "{thidua.reminders.plan-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void plan() {
        var hour = LocalTime.now(clock).getHour();
        if (hour >= fromHour && hour < toHour) {
            planner.plan();
        }
    }

    @Scheduled(every = "{thidua.reminders.send-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        post.send();
    }
}
