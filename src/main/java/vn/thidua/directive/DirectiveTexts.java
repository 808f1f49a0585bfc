package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.access.Role;
import vn.thidua.document.DocumentText;
import vn.thidua.organization.OrgUnit;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.revision.Revision;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/**
 * Who may change a directive may store its text. Everybody may read the text of what has been issued; a draft's is read
 * by those whose role reaches its issuer.
 */
@ApplicationScoped
class DirectiveTexts implements DirectiveReferences {

    private final DirectiveAccess access;
    private final PlanKeeper plans;
    private final Caller caller;
    private final Clock clock;
    private final EntityManager database;

    record Stored(DirectiveText text, boolean isNew) {}

    DirectiveTexts(DirectiveAccess access, PlanKeeper plans, Caller caller, Clock clock, EntityManager database) {
        this.access = access;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
        this.database = database;
    }

    DirectiveText read(UUID directiveId) {
        var directive = access.readable(directiveId);
        return visible(directive).orElseThrow(() -> DomainException.notFound(DirectiveText.WHAT));
    }

    /** The stored text, where there is one that this caller may read. */
    Optional<DirectiveText> visible(Directive directive) {
        return isDraft(directive) && !seesDraftsOf(directive.issuer) && !plans.isLaunched(directive.id)
                ? Optional.empty()
                : DirectiveText.of(directive);
    }

    /** Drafts of an issuer that is no unit here are the offices' matter. */
    private boolean seesDraftsOf(@Nullable OrgUnit issuer) {
        return issuer == null ? caller.hasAny(Set.of(Role.ADMINISTRATOR, Role.OFFICE)) : caller.sees(issuer.id);
    }

    /** The same text again changes nothing. */
    Stored store(UUID directiveId, @Nullable Revision revision, @Nullable String ifNoneMatch, DocumentText document) {
        var onlyNew = onlyNew(ifNoneMatch);
        var directive = access.writable(directiveId);
        database.lock(directive, LockModeType.PESSIMISTIC_WRITE);
        var found = DirectiveText.of(directive);
        if (found.isEmpty()) {
            if (revision != null) {
                throw new DomainException(
                        ProblemType.REVISION_STALE, "-", revision.number() == null ? "*" : revision.number());
            }
            var text = new DirectiveText();
            text.directive = directive;
            text.hold(document, clock.instant());
            text.persistAndFlush();
            directive.touch();
            return new Stored(text, true);
        }
        var text = found.get();
        if (onlyNew) {
            throw new DomainException(ProblemType.REVISION_STALE, text.revision, "If-None-Match: *");
        }
        Revision.check(revision, text.revision);
        if (!text.holds(document)) {
            text.hold(document, clock.instant());
            database.flush();
            directive.touch();
        }
        return new Stored(text, false);
    }

    void delete(UUID directiveId, @Nullable Revision revision) {
        var directive = access.writable(directiveId);
        var text = DirectiveText.of(directive).orElseThrow(() -> DomainException.notFound(DirectiveText.WHAT));
        Revision.check(revision, text.revision);
        text.delete();
        database.flush();
        directive.touch();
    }

    @Override
    public Set<String> columns() {
        return Set.of("directive_text.directive_id");
    }

    /** The survivor keeps its own text, if it has one. */
    @Override
    public void repoint(Directive from, Directive to) {
        DirectiveText.of(from).ifPresent(text -> {
            if (DirectiveText.of(to).isPresent()) {
                text.delete();
            } else {
                text.directive = to;
            }
        });
        database.flush();
    }

    private static boolean isDraft(Directive directive) {
        var date = directive.issuedOn;
        return directive.number == null && (date == null || date.precision() != PartialDate.Precision.DAY);
    }

    private static boolean onlyNew(@Nullable String ifNoneMatch) {
        if (ifNoneMatch != null && !ifNoneMatch.strip().equals("*")) {
            throw DomainException.invalid(FieldError.header(
                    "If-None-Match", "WRONG_FORMAT", Text.of("Ở đây chỉ nhận *.", "Only * is taken here.")));
        }
        return ifNoneMatch != null;
    }
}
