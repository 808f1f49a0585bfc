package vn.thidua.submission;

import java.util.Optional;
import java.util.UUID;

/** Who keeps the minutes of councils; the package of councils answers. */
public interface MinutesKeeper {

    /** The minutes of a session that is closed; empty for any other id. */
    Optional<KeptMinutes> minutes(UUID minutesId);
}
