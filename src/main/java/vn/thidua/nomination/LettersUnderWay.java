package vn.thidua.nomination;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Under which letters nominations are under way; whoever answers the letter takes their steps. */
public interface LettersUnderWay {

    /** The latest letter of each that is under way. One statement. */
    Map<UUID, Letter> of(Collection<UUID> nominationIds);

    /**
     * A letter, sent and not returned.
     *
     * @param sender code of the unit
     * @param addressee code of the unit
     */
    record Letter(
            UUID id, @Nullable String number, String sender, String addressee) {

        DomainException isInTheWay() {
            var name = number == null ? id.toString() : number + " (" + id + ")";
            return new DomainException(
                    ProblemType.CONFLICT,
                    Text.of(
                            "Đề nghị đang đi theo tờ trình %s của %s; %s trả lời tại tờ trình đó."
                                    .formatted(name, sender, addressee),
                            "The nomination is under way in letter %s of %s; %s answers it there."
                                    .formatted(name, sender, addressee)));
        }
    }
}
