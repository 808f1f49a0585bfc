package vn.thidua.submission;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a closed session.
 *
 * @param unitId whose council it is
 * @param heldOn day in Asia/Ho_Chi_Minh
 * @param members all members on that day
 * @param present those who were there
 * @param inWriting those absent who voted in writing
 * @param votes by the id of the nomination; a nomination that is missing was not voted on
 */
public record KeptMinutes(
        UUID id,
        UUID unitId,
        @Nullable String number,
        LocalDate heldOn,
        int members,
        int present,
        int inWriting,
        Map<UUID, Vote> votes) {

    /** @param passed null where no checked rule tells the threshold */
    public record Vote(int votesFor, @Nullable Boolean passed) {}
}
