package vn.thidua.report;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.MonthDay;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The periods as configured: {@code thidua.school-year-start}, such as {@code 09-01}. */
class ReportCalendar {

    @Produces
    @Singleton
    ReportPeriods periods(
            @ConfigProperty(name = "thidua.school-year-start", defaultValue = "09-01") String schoolYearStart) {
        return new ReportPeriods(MonthDay.parse("--" + schoolYearStart));
    }
}
