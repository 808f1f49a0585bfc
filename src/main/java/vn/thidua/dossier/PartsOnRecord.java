package vn.thidua.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.rule.DossierPartKind;

/** Parts of a dossier that this service has without a file: the letter that a nomination went with, its minutes. */
public interface PartsOnRecord {

    /** @param label such as the number of a letter */
    record Part(UUID id, String label) {}

    /** By part; those that have happened only, not drafts. */
    Map<DossierPartKind, Part> of(UUID nomination);

    /** As {@link #of}, of many at once; a fixed number of statements. */
    Map<UUID, Set<DossierPartKind>> ofAll(Collection<UUID> nominations);
}
