package vn.thidua.directive;

import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Folding;

/** Which directives a list shows: newest first, by the earliest day on which they can have been issued. */
public class DirectiveFilter {

    @QueryParam("kind")
    public @Nullable DirectiveKind kind;

    /** Records that were merged into others are listed only when asked for. */
    @QueryParam("status")
    public @Nullable DirectiveStatus status;

    @QueryParam("issuerId")
    public @Nullable UUID issuerId;

    /** In any notation; without its serial it means the whole register. */
    @QueryParam("number")
    @Size(max = 100)
    public @Nullable String number;

    @QueryParam("issuedFrom")
    public @Nullable LocalDate issuedFrom;

    @QueryParam("issuedTo")
    public @Nullable LocalDate issuedTo;

    @QueryParam("inForceOn")
    public @Nullable LocalDate inForceOn;

    @QueryParam("q")
    @Size(max = 200)
    public @Nullable String q;

    Page<DirectiveItem> page(EntityManager database, PageRequest request) {
        var sought = number == null ? null : parsed(number);
        var words = q == null ? "" : Folding.booleanQuery(q);
        var rows = Keyset.of(
                        DirectiveItem.Row.class,
                        DirectiveItem.Row.SELECT,
                        "Directive d left join d.issuer i",
                        "d.id",
                        DirectiveItem.Row::id)
                .where("d.kind = :kind", "kind", kind)
                .where("d.status = :status", "status", status)
                .where("d.issuer.id = :issuer", "issuer", issuerId)
                .where("d.registerKey = :register", "register", sought == null ? null : sought.registerKey())
                .where("d.serial = :serial", "serial", sought == null ? null : sought.serial())
                .where("d.numberYear = :year", "year", sought == null ? null : sought.year())
                .where("d.issuedSort >= :from", "from", issuedFrom)
                .where("d.issuedSort <= :to", "to", issuedTo)
                .where("d.inForceFrom <= :day and (d.inForceTo is null or d.inForceTo >= :day)", "day", inForceOn)
                .where("matches(d.searchText, :words) > 0", "words", words.isEmpty() ? null : words)
                .orderBy("d.issuedSort", LocalDate.class, DirectiveItem.Row::sort)
                .descending();
        if (status == null) {
            rows.where("d.status <> vn.thidua.directive.DirectiveStatus.MERGED");
        }
        if (issuedTo != null) {
            rows.where("d.issuedEarliest is not null");
        }
        return rows.page(database, request).map(DirectiveItem.Row::item);
    }

    private static DirectiveNumber parsed(String number) {
        try {
            return DirectiveNumber.parse(number);
        } catch (MalformedNumberException malformed) {
            throw DomainException.invalid(
                    FieldError.parameter("number", "NOT_A_NUMBER", DirectiveRules.words(malformed.reason())));
        }
    }
}
