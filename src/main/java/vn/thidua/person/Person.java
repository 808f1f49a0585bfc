package vn.thidua.person;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.award.SubjectCategory;
import vn.thidua.database.RevisedEntity;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;

/** One who can be proposed and commended, with as little about them as that needs. */
@Entity
public class Person extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("người", "person");

    /** Stands for a name that was taken away. */
    static final String NO_NAME = "(đã ẩn danh)";

    private static final Set<String> ABOUT_PEOPLE = Set.of("code", "fullName", "searchName", "birthYear");

    /** How registers of staff and pupils name them; unique in the whole service. */
    public String code;

    public String fullName;

    /** Derived from the name: without case and marks. */
    public String searchName;

    public @Nullable Integer birthYear;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public SubjectCategory category;

    /** Whether they do the work directly; null: as their category says. */
    public @Nullable Boolean directWorker;

    public Instant createdAt;

    /** Since when nothing tells who it was. */
    public @Nullable Instant anonymizedAt;

    @Override
    public Set<String> withheldFields() {
        return ABOUT_PEOPLE;
    }

    void name(String name) {
        fullName = name;
        searchName = Folding.fold(name);
    }

    /** Holds people for this transaction, so that their memberships are changed one after another. */
    static void lock(Collection<UUID> ids) {
        getEntityManager()
                .createNativeQuery("select id from person where id in (:ids) order by id for update")
                .setParameter("ids", ids)
                .getResultList();
    }

    /** As {@link #lock}, those that there are under the codes. */
    static void lockByCode(Collection<String> codes) {
        getEntityManager()
                .createNativeQuery("select id from person where code in (:codes) order by id for update")
                .setParameter("codes", codes)
                .getResultList();
    }
}
