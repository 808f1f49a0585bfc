package vn.thidua.person;

import java.util.Optional;
import java.util.UUID;
import vn.thidua.text.Text;

/** Records of other subjects that tell of people. Each package with such records has one bean of this type. */
public interface PersonTraces {

    /** For what the person's data is still needed; empty when for nothing. */
    Optional<Text> need(UUID person);

    /** Takes away what tells who the person was, but for what was decided. */
    void erase(UUID person);
}
