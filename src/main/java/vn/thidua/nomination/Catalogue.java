package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.award.AwardType;
import vn.thidua.award.NomineeKind;

/** What nominations look up of awards. */
final class Catalogue {

    private Catalogue() {}

    /** The awards that the catalogue has on the day, by code. */
    static Map<String, AwardType> awards(Collection<String> codes, LocalDate day) {
        List<AwardType> found = AwardType.list("code in ?1 and validFrom <= ?2 and validTo >= ?2", codes, day);
        return found.stream().collect(Collectors.toMap(award -> award.code, Function.identity(), (one, other) -> one));
    }

    static boolean fits(AwardType award, NomineeKind nominee) {
        return switch (award.holder) {
            case ANY -> true;
            case INDIVIDUAL -> nominee == NomineeKind.INDIVIDUAL;
            case COLLECTIVE -> nominee == NomineeKind.COLLECTIVE;
        };
    }
}
