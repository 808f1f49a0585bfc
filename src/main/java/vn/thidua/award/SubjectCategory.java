package vn.thidua.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** A kind of person or collective that campaigns are for and awards go to; data, not a closed list. */
@Entity
public class SubjectCategory extends RevisedEntity {

    static final Text WHAT = Text.of("đối tượng", "subject category");

    /** How plans and campaigns name the category; unique. */
    public String code;

    public String nameVi;

    public String nameEn;

    @Enumerated(EnumType.STRING)
    public NomineeKind nature;

    /** People who do the work directly come first in every plan. */
    public boolean directWorker;

    /**
     * People of this category are minors: their names are masked for everyone without need (Decree 56/2017 art. 33).
     */
    public boolean minor;

    public static SubjectCategory existing(UUID id) {
        SubjectCategory category = findById(id);
        if (category == null) {
            throw DomainException.notFound(WHAT);
        }
        return category;
    }

    public static SubjectCategory existing(UUID id, @Nullable Revision revision) {
        var category = existing(id);
        Revision.check(revision, category.revision);
        return category;
    }

    public static Optional<SubjectCategory> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The category that a body names by code; 422 at the pointer when there is none. */
    public static SubjectCategory referenced(String code, String pointer) {
        return byCode(code).orElseThrow(() -> DomainException.unknownReference(pointer, WHAT, code));
    }
}
