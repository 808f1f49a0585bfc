package vn.thidua.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of the vote: either those that a council of this service keeps, or what minutes on paper say.
 *
 * @param minutesId minutes of a closed session; then nothing else is given
 * @param heldOn needed for minutes on paper, with members and present
 * @param members all members of the council on that day
 * @param inWriting absent members who voted in writing; absent: none
 * @param secret whether they voted by secret ballot; absent: the minutes do not tell
 */
public record MinutesInput(
        @Nullable UUID minutesId,
        @Nullable @Size(min = 1, max = 100) String number,
        @Nullable LocalDate heldOn,
        @Nullable @Min(1) @Max(1000) Integer members,
        @Nullable @Min(1) @Max(1000) Integer present,
        @Nullable @Min(0) @Max(1000) Integer inWriting,
        @Nullable Boolean secret) {

    static @Nullable MinutesInput of(Submission letter) {
        return letter.hasMinutes()
                ? new MinutesInput(
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
