package vn.thidua.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** An official document. One that is only cited is a stub until somebody registers it. */
@Entity
public class Directive extends RevisedEntity {

    static final Text WHAT = Text.of("văn bản", "directive");

    @Enumerated(EnumType.STRING)
    public DirectiveStatus status;

    @Enumerated(EnumType.STRING)
    public DirectiveKind kind;

    @Enumerated(EnumType.STRING)
    public NumberRegister numberRegister;

    /** The running number in its register and year; null for a draft or an unnumbered document. */
    public @Nullable Integer serial;

    public @Nullable String serialSuffix;

    /** The year within the number (98/2023/NĐ-CP); null where numbers carry none. */
    public @Nullable Integer numberYear;

    public @Nullable String symbol;

    /** The symbol without differences of notation. */
    public @Nullable String registerKey;

    /** The whole number in canonical notation. */
    public @Nullable String number;

    public @Nullable String numberAsWritten;

    public @Nullable PartialDate issuedOn;

    public @Nullable String issuedOnAsWritten;

    public @Nullable LocalDate issuedEarliest;

    public @Nullable LocalDate issuedLatest;

    /** {@link #issuedEarliest}, or the year 1000 when nothing is known; lists are ordered by it. */
    public LocalDate issuedSort;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable OrgUnit issuer;

    public @Nullable String issuerText;

    public @Nullable String issuerKey;

    /** Present only where issuer, symbol, year and serial are all known; unique. */
    public @Nullable String identityKey;

    public @Nullable String subject;

    public @Nullable String place;

    public @Nullable String signer;

    public @Nullable String signerRole;

    public @Nullable LocalDate inForceFrom;

    public @Nullable LocalDate inForceTo;

    public @Nullable String note;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Directive mergedInto;

    public String searchText;

    public Instant createdAt;

    public static Directive existing(UUID id) {
        Directive directive = findById(id);
        if (directive == null) {
            throw DomainException.notFound(WHAT);
        }
        return directive;
    }

    public static Directive existing(UUID id, @Nullable Revision revision) {
        var directive = existing(id);
        Revision.check(revision, directive.revision);
        return directive;
    }

    /** The directive that a body names; 422 at the pointer when there is none. */
    public static Directive referenced(UUID id, String pointer) {
        Directive directive = findById(id);
        if (directive == null) {
            throw DomainException.unknownReference(pointer, WHAT, id);
        }
        return directive;
    }
}
