package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.thidua.nomination.LettersUnderWay;

/** Letters under way, for the steps of single nominations. */
@ApplicationScoped
class OpenLetters implements LettersUnderWay {

    @Override
    public Map<UUID, Letter> of(Collection<UUID> nominationIds) {
        var latest = new HashMap<UUID, SubmissionItem>();
        for (var item : SubmissionItem.openOf(nominationIds)) {
            latest.merge(item.nominationId, item, (one, other) -> one.stage > other.stage ? one : other);
        }
        var letters = new HashMap<UUID, Letter>();
        latest.forEach((nomination, item) -> {
            var letter = item.submission;
            letters.put(
                    nomination, new Letter(letter.id, letter.number, letter.fromUnit.code, letter.toUnit.code));
        });
        return letters;
    }
}
