package vn.thidua.merit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.person.PersonTraces;
import vn.thidua.text.Text;

/** Initiatives that are not decided need their authors; nothing here names people but by reference. */
@ApplicationScoped
class MeritOfPeople implements PersonTraces {

    @Override
    public Optional<Text> need(UUID person) {
        return InitiativeAuthor.count(
                                "person.id = ?1 and initiative.state in ?2",
                                person,
                                EnumSet.of(InitiativeState.DRAFT, InitiativeState.SUBMITTED))
                        > 0
                ? Optional.of(Text.of("sáng kiến chưa được xét", "an initiative that is not decided"))
                : Optional.empty();
    }

    @Override
    public void erase(UUID person) {}
}
