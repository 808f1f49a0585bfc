package vn.thidua.submission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.CommendationType;
import vn.thidua.text.Text;

/** Holds votes that minutes on paper tell of against the shares that rules ask for; the package of councils answers. */
public interface PaperVotes {

    /**
     * A vote on a nomination, as minutes on paper have it.
     *
     * @param unitId whose council voted
     * @param members all members on that day
     * @param inWriting absent members who voted in writing
     * @param inFavour null where the minutes do not tell
     * @param secret null where the minutes do not tell
     */
    record Vote(
            String awardCode,
            CommendationType type,
            UUID unitId,
            LocalDate heldOn,
            int members,
            int present,
            int inWriting,
            @Nullable Integer inFavour,
            @Nullable Boolean secret) {}

    /**
     * What became of it.
     *
     * @param passed null where no checked rule can judge it
     * @param why the share and its source, or why it is unknown
     */
    record Judged(@Nullable Boolean passed, Text why) {}

    /** Few statements: some for each award, unit and day, however many votes. */
    Map<Vote, Judged> judge(Collection<Vote> votes);
}
