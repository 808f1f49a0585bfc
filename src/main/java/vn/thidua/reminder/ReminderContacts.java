package vn.thidua.reminder;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.database.ManyIds;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.report.DutyRef;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;

/** Contacts of units: read and written by those who may write for the unit, by nobody else. */
@ApplicationScoped
class ReminderContacts {

    private final EntityManager database;
    private final Caller caller;
    private final MergePatch mergePatch;

    ReminderContacts(EntityManager database, Caller caller, MergePatch mergePatch) {
        this.database = database;
        this.caller = caller;
        this.mergePatch = mergePatch;
    }

    Page<ReminderContactView> list(UUID unitId, PageRequest page) {
        caller.requireWrite(OrgUnit.existing(unitId).id);
        return Keyset.of(
                        ReminderContact.class,
                        "c",
                        "ReminderContact c join fetch c.unit",
                        "c.id",
                        contact -> contact.id)
                .where("c.unit.id = :unit", "unit", unitId)
                .page(database, page)
                .map(ReminderContactView::of);
    }

    ReminderContact create(ReminderContactInput input) {
        var unit = OrgUnit.referenced(input.unitId(), "#/unitId");
        caller.requireWrite(unit.id);
        refuseTaken(unit, input.address(), null);
        var contact = new ReminderContact();
        contact.unit = unit;
        contact.describe(input.plain());
        contact.persistAndFlush();
        return contact;
    }

    ReminderContact readable(UUID id) {
        var contact = ReminderContact.existing(id);
        requireReadable(contact);
        return contact;
    }

    ReminderContact change(UUID id, @Nullable Revision revision, JsonNode patch) {
        var contact = writable(id, revision);
        var input = mergePatch.apply(ReminderContactChange.of(contact), patch, ReminderContactChange.class);
        refuseTaken(contact.unit, input.address(), contact.id);
        contact.describe(input);
        contact.flush();
        return contact;
    }

    void delete(UUID id, @Nullable Revision revision) {
        writable(id, revision).delete();
    }

    /** What was written to a contact, newest first. */
    Page<ReminderMailView> mails(UUID contactId, PageRequest page) {
        var contact = readable(contactId);
        var mails = Keyset.of(ReminderMail.class, "m", "ReminderMail m", "m.id", mail -> mail.id)
                .where("m.contact.id = :contact", "contact", contact.id)
                .descending()
                .page(database, page);
        var told = told(mails.items().stream().map(mail -> mail.id).toList());
        return mails.map(mail -> ReminderMailView.of(mail, told.getOrDefault(mail.id, List.of())));
    }

    private Map<UUID, List<ReminderMailView.Told>> told(List<UUID> mails) {
        if (mails.isEmpty()) {
            return Map.of();
        }
        return ManyIds.query(database, """
                        select r.mail.id, d.id, y.id, y.code, y.name, r.dueOn, r.days
                        from Reminder r join r.deadline d join d.duty y where r.mail.id in :ids
                        order by r.dueOn, y.code, d.id""", Object[].class, mails)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new ReminderMailView.Told(
                                        (UUID) row[1],
                                        new DutyRef((UUID) row[2], (String) row[3], (String) row[4]),
                                        (java.time.LocalDate) row[5],
                                        (Integer) row[6]),
                                Collectors.toList())));
    }

    private ReminderContact writable(UUID id, @Nullable Revision revision) {
        requireReadable(ReminderContact.existing(id));
        return ReminderContact.existing(id, revision);
    }

    private void requireReadable(ReminderContact contact) {
        if (!caller.mayWrite(contact.unit.id)) {
            throw DomainException.notFound(ReminderContact.WHAT);
        }
    }

    private static void refuseTaken(OrgUnit unit, String address, @Nullable UUID own) {
        ReminderContact.<ReminderContact>find("unit = ?1 and address = ?2", unit, address)
                .firstResultOptional()
                .filter(other -> !other.id.equals(own))
                .ifPresent(other -> {
                    throw new DomainException(
                            ProblemType.ALREADY_EXISTS,
                            Text.of("địa chỉ này của " + unit.code, "this address of " + unit.code));
                });
    }
}
