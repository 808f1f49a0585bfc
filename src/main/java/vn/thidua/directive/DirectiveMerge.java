package vn.thidua.directive;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** Makes two records of one document one. The other record stays as a signpost, and both keep their histories. */
@ApplicationScoped
class DirectiveMerge {

    private final EntityManager database;
    private final IssueBounds bounds;
    private final List<DirectiveReferences> references;

    DirectiveMerge(EntityManager database, IssueBounds bounds, @All List<DirectiveReferences> references) {
        this.database = database;
        this.bounds = bounds;
        this.references = references;
    }

    /**
     * Merges {@code record} into {@code survivor}, which learns what only the other one knew. Everything that named the
     * one names the other. A citation that would then cite its own document keeps its words and becomes unresolved.
     */
    void into(Directive survivor, Directive record) {
        if (record.equals(survivor)) {
            throw DomainException.rule(
                    "#/into",
                    "MERGES_INTO_ITSELF",
                    Text.of("Không thể gộp một bản ghi vào chính nó.", "A record cannot be merged into itself."));
        }
        record.requireCurrent();
        survivor.requireCurrent();
        if (areTwo(record, survivor)) {
            throw DomainException.rule(
                    "#/into",
                    "DIFFERENT_DOCUMENTS",
                    Text.of(
                            "%s và %s khác cả số lẫn ngày: không phải một văn bản. Nếu một bản ghi sai, hãy sửa nó trước."
                                    .formatted(record.name(), survivor.name()),
                            "%s and %s differ in number and day: they are not one document. If one record is wrong, correct it first."
                                    .formatted(record.name(), survivor.name())));
        }
        var facts = DirectiveFacts.of(survivor).orElse(DirectiveFacts.of(record));
        var status = record.status == DirectiveStatus.REGISTERED ? DirectiveStatus.REGISTERED : survivor.status;
        retire(record, survivor);
        references.forEach(kind -> kind.repoint(record, survivor));
        survivor.status = status;
        survivor.describe(facts);
        database.flush();
        survivor.touch();
        bounds.infer(survivor);
        bounds.inferOfThoseThatRestOn(survivor);
    }

    /** Registered as documents of different numbers and days; a slip in one of these may still be one document. */
    private static boolean areTwo(Directive one, Directive other) {
        return one.status == DirectiveStatus.REGISTERED
                && other.status == DirectiveStatus.REGISTERED
                && one.identityKey != null
                && other.identityKey != null
                && !one.identityKey.equals(other.identityKey)
                && !Objects.equals(one.serial, other.serial)
                && !Directives.mayBeOfOneDay(one.issuedOn, other.issuedOn);
    }

    /** First of all: from here on nobody else can name the record, see {@link Citations#resolve}. */
    private void retire(Directive record, Directive survivor) {
        database.lock(record, LockModeType.PESSIMISTIC_WRITE);
        record.status = DirectiveStatus.MERGED;
        record.mergedInto = survivor;
        record.identityKey = null;
        record.descriptionKey = null;
        database.flush();
    }
}
