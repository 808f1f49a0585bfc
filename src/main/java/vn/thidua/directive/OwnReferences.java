package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.organization.OrgUnitSuccession;
import vn.thidua.text.Folding;

/** Citations, recipients, earlier merges, and the successions of units, which know directives by id only. */
@ApplicationScoped
class OwnReferences implements DirectiveReferences {

    private final EntityManager database;

    OwnReferences(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "citation.stated_in_id",
                "citation.citing_id",
                "citation.cited_id",
                "directive_recipient.directive_id",
                "directive.survivor_id",
                "org_unit_succession.directive_id");
    }

    @Override
    public void repoint(Directive from, Directive to) {
        Directive.<Directive>list("mergedInto", from).forEach(earlier -> earlier.mergedInto = to);
        OrgUnitSuccession.<OrgUnitSuccession>list("directiveId", from.id)
                .forEach(succession -> succession.directiveId = to.id);
        repointCitations(from, to);
        repointRecipients(from, to);
        database.flush();
    }

    private static void repointCitations(Directive from, Directive to) {
        int next = Citation.nextOrdinal(to);
        for (var citation : Citation.<Citation>list("statedIn = ?1 order by ordinal, id", from)) {
            citation.statedIn = to;
            citation.ordinal = next++;
        }
        for (var citation : Citation.<Citation>list("citing = ?1 or cited = ?1", from)) {
            if (from.equals(citation.citing)) {
                citation.citing = to;
            }
            if (from.equals(citation.cited)) {
                citation.cited = to;
            }
            if (citation.citing.equals(citation.cited)) {
                citation.unresolve();
            }
        }
    }

    /** Lines that both records have are kept once. */
    private void repointRecipients(Directive from, Directive to) {
        var kept = DirectiveRecipient.of(to);
        var names = kept.stream().map(line -> Folding.fold(line.name)).collect(Collectors.toSet());
        int next = kept.stream().mapToInt(line -> line.ordinal + 1).max().orElse(0);
        for (var line : DirectiveRecipient.of(from)) {
            if (names.contains(Folding.fold(line.name))) {
                line.delete();
            } else {
                line.directive = to;
                line.ordinal = next++;
            }
        }
    }
}
