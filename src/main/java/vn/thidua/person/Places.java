package vn.thidua.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a person belongs and belonged.
 *
 * @param all in order of their first day
 */
record Places(List<Membership> all) {

    static Places of(UUID person) {
        return new Places(Membership.list(
                "from Membership m join fetch m.unit join fetch m.category where m.person.id = ?1"
                        + " order by m.validFrom, m.id",
                person));
    }

    /** The main membership of the day; between two, the one before, and before the first, that one. */
    Membership home(LocalDate day) {
        Optional<Membership> latest = mains().stream()
                .filter(one -> !one.validFrom.isAfter(day))
                .max(Comparator.comparing((Membership one) -> one.validFrom));
        return latest.orElseGet(() -> mains().get(0));
    }

    List<Membership> mains() {
        return all.stream().filter(one -> one.main).toList();
    }

    /** The unit of the main membership first, then the others of the day. */
    List<UUID> units(LocalDate day) {
        var units = new ArrayList<UUID>();
        units.add(home(day).unit.id);
        all.stream()
                .filter(one -> !one.main && one.overlaps(day, day))
                .map(one -> one.unit.id)
                .forEach(units::add);
        return units;
    }
}
