package vn.thidua.submission;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of a letter: by reference, or what minutes on paper say. */
public record MinutesView(
        @Nullable UUID minutesId,
        @Nullable String number,
        @Nullable LocalDate heldOn,
        @Nullable Integer members,
        @Nullable Integer present,
        @Nullable Integer inWriting,
        @Nullable Boolean secret) {

    static @Nullable MinutesView of(Submission letter) {
        return letter.hasMinutes()
                ? new MinutesView(
                        letter.minutesId,
                        letter.minutesNumber,
                        letter.minutesHeldOn,
                        letter.minutesMembersCount,
                        letter.minutesPresent,
                        letter.minutesInWriting,
                        letter.minutesSecret)
                : null;
    }
}
