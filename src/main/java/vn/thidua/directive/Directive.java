package vn.thidua.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Folding;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** An official document. One that is only cited is a stub until somebody registers it. */
@Entity
public class Directive extends RevisedEntity {

    static final Text WHAT = Text.of("văn bản", "directive");

    /** Stands in {@link #issuedSort} for a day of issue of which nothing is known. */
    static final LocalDate NOTHING_KNOWN = LocalDate.of(1000, 1, 1);

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

    /** Of a stub without identity, to find it again; see {@link DirectiveFacts#descriptionKey}. */
    public @Nullable String descriptionKey;

    public @Nullable String subject;

    public @Nullable String place;

    public @Nullable String signer;

    public @Nullable String signerRole;

    public @Nullable LocalDate inForceFrom;

    public @Nullable LocalDate inForceTo;

    public @Nullable String note;

    /** Present exactly when the record was merged. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "survivor_id")
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

    /** Takes over what is known. Bounds of the day of issue are those of the date alone until they are inferred. */
    void describe(DirectiveFacts facts) {
        kind = facts.kind();
        takeNumber(facts);
        issuedOn = facts.issuedOn();
        issuedOnAsWritten = facts.issuedOnAsWritten();
        if (!Objects.equals(idOf(issuer), idOf(facts.issuer()))) {
            issuer = facts.issuer();
        }
        issuerText = facts.issuerText();
        issuerKey = facts.issuerKey();
        subject = facts.subject();
        place = facts.place();
        signer = facts.signer();
        signerRole = facts.signerRole();
        inForceFrom = facts.inForceFrom();
        inForceTo = facts.inForceTo();
        note = facts.note();
        identityKey = facts.identityKey().orElse(null);
        descriptionKey = status == DirectiveStatus.STUB && identityKey == null ? facts.descriptionKey() : null;
        searchText = searchable();
        if (issuedOn == null) {
            issuedBetween(null, null);
        } else if (!issuedBetweenIsWithin(issuedOn)) {
            issuedBetween(issuedOn.earliest(), issuedOn.latest());
        }
    }

    /** Both inclusive; null where open. */
    void issuedBetween(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        issuedEarliest = earliest;
        issuedLatest = latest;
        issuedSort = earliest == null ? NOTHING_KNOWN : earliest;
    }

    /** The number or, on a draft, its form without the serial. */
    @Nullable
    String numberOrSymbol() {
        if (number != null || symbol == null) {
            return number;
        }
        if (numberRegister == NumberRegister.PARTY) {
            return "-" + symbol;
        }
        return "/" + (numberYear == null ? "" : numberYear + "/") + symbol;
    }

    /** How messages name it. */
    String name() {
        var called = kind.vietnamese() + " " + (number == null ? String.valueOf(subject) : number);
        return called.length() <= 200 ? called : called.substring(0, 200) + "…";
    }

    /** Refuses to change a record that is only a signpost to another. */
    void requireCurrent() {
        if (mergedInto != null) {
            throw new DomainException(ProblemType.DIRECTIVE_MERGED, mergedInto.id);
        }
    }

    /** The record that stands for the document now. */
    public Directive current() {
        return mergedInto == null ? this : mergedInto;
    }

    private boolean issuedBetweenIsWithin(PartialDate date) {
        return issuedEarliest != null
                && issuedLatest != null
                && !issuedEarliest.isBefore(date.earliest())
                && issuedLatest.equals(date.latest());
    }

    private void takeNumber(DirectiveFacts facts) {
        var parsed = facts.parsed().orElse(null);
        numberAsWritten = facts.numberAsWritten();
        if (parsed == null) {
            numberRegister = NumberRegister.UNNUMBERED;
            serial = null;
            serialSuffix = null;
            numberYear = null;
            symbol = null;
            registerKey = null;
            number = null;
            numberAsWritten = numberAsWritten == null ? facts.number() : numberAsWritten;
            return;
        }
        numberRegister = parsed.register();
        serial = parsed.serial();
        serialSuffix = parsed.serialSuffix().isEmpty() ? null : parsed.serialSuffix();
        numberYear = parsed.year();
        symbol = parsed.symbol();
        registerKey = parsed.registerKey();
        number = serial == null ? null : parsed.canonical();
        if (numberAsWritten == null && !parsed.asWritten().equals(parsed.canonical())) {
            numberAsWritten = parsed.asWritten();
        }
    }

    private static @Nullable UUID idOf(@Nullable OrgUnit unit) {
        return unit == null ? null : unit.id;
    }

    private String searchable() {
        var words = Stream.of(
                        kind.vietnamese(),
                        numberOrSymbol(),
                        numberAsWritten,
                        subject,
                        issuerText,
                        issuer == null ? null : issuer.name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Folding.searchTokens(words);
    }
}
