package vn.thidua.reminder;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.Withheld;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** A mail address at which a unit is reminded. Deleted, it takes with it all that was written to it. */
@Entity
public class ReminderContact extends RevisedEntity implements Withheld {

    static final Text WHAT = Text.of("địa chỉ nhận nhắc hạn", "reminder contact");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit unit;

    public String address;

    /** {@code vi} or {@code en}. */
    public String language;

    @Enumerated(EnumType.STRING)
    public ReminderFrequency frequency;

    /** Days before the due date; 0 on it, negative after it. */
    @ElementCollection
    @CollectionTable(name = "reminder_contact_day", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "days")
    @BatchSize(size = 200)
    public Set<Integer> days = new HashSet<>();

    static ReminderContact existing(UUID id) {
        return ReminderContact.<ReminderContact>find("from ReminderContact c join fetch c.unit where c.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> DomainException.notFound(WHAT));
    }

    static ReminderContact existing(UUID id, @Nullable Revision revision) {
        var contact = existing(id);
        Revision.check(revision, contact.revision);
        return contact;
    }

    /** Takes over what a caller says; whether another contact of the unit has the address is asked by others. */
    void describe(ReminderContactChange input) {
        address = input.address();
        language = input.language();
        frequency = input.frequency();
        days.retainAll(input.days());
        days.addAll(input.days());
    }

    /** Earliest first. */
    List<Integer> daysInOrder() {
        return days.stream().sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public Set<String> withheldFields() {
        return Set.of("address");
    }
}
