package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;

/** No rule is known. */
@ApplicationScoped
class UnknownRoutes implements Routes {

    @Override
    public Map<Way, Route> of(Collection<Way> ways, OrgUnit from, LocalDate day) {
        return ways.stream().distinct().collect(Collectors.toMap(Function.identity(), way -> Route.UNKNOWN));
    }

    @Override
    public @Nullable Integer processingDays(Collection<Way> ways, OrgUnit to, LocalDate day) {
        return null;
    }
}
