package vn.thidua.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What this service has decided for people; who keeps the decisions answers. A revoked award is none. */
public interface AwardedTitles {

    /** Awards of these people, one at least, in one statement; in no order. */
    List<TitleHeld> of(Collection<UUID> people);
}
