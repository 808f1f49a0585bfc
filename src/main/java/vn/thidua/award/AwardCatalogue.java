package vn.thidua.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;

/** What can be won, and by whom. */
@ApplicationScoped
class AwardCatalogue {

    private final EntityManager database;
    private final Clock clock;

    AwardCatalogue(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The awards of a day, today unless given, in order of code. */
    Page<AwardType> awardTypes(@Nullable LocalDate asOf, PageRequest page) {
        return Keyset.of(AwardType.class, "a", "AwardType a left join fetch a.sourceDirective", "a.id", type -> type.id)
                .where("a.validFrom <= :day and a.validTo >= :day", "day", asOf == null ? LocalDate.now(clock) : asOf)
                .orderBy("a.code", String.class, type -> type.code)
                .page(database, page);
    }

    Page<SubjectCategory> categories(PageRequest page) {
        return Keyset.of(SubjectCategory.class, "s", "SubjectCategory s", "s.id", category -> category.id)
                .orderBy("s.code", String.class, category -> category.code)
                .page(database, page);
    }
}
