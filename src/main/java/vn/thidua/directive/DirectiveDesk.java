package vn.thidua.directive;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.organization.OrgUnit;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.patch.MergePatch;
import vn.thidua.revision.Revision;
import vn.thidua.write.Created;

/** What callers do with directives: their rights, then the work, then the answer with the revision that is stored. */
@ApplicationScoped
class DirectiveDesk {

    private final Directives directives;
    private final DirectiveOwnership ownership;
    private final DirectiveMerge merge;
    private final Recipients recipients;
    private final DirectiveAccess access;
    private final MergePatch mergePatch;
    private final Caller caller;
    private final EntityManager database;

    DirectiveDesk(
            Directives directives,
            DirectiveOwnership ownership,
            DirectiveMerge merge,
            Recipients recipients,
            DirectiveAccess access,
            MergePatch mergePatch,
            Caller caller,
            EntityManager database) {
        this.directives = directives;
        this.ownership = ownership;
        this.merge = merge;
        this.recipients = recipients;
        this.access = access;
        this.mergePatch = mergePatch;
        this.caller = caller;
        this.database = database;
    }

    Page<DirectiveItem> list(DirectiveFilter filter, PageRequest page) {
        return filter.page(database, page);
    }

    DirectiveView read(UUID id) {
        return view(access.readable(id));
    }

    /** 201 with a new record, 200 when a stub of the same identity was there and has been filled. */
    RestResponse<DirectiveView> register(DirectiveInput input) {
        var facts = input.facts();
        access.requireWrite(facts.issuer());
        ownership.require(facts, null);
        DirectiveRules.requireIssued(facts, caller.today());
        var stub = directives.stubOf(facts).orElse(null);
        var directive = directives.register(facts, stub);
        var view = flushed(directive);
        return stub == null ? Created.at("directives/" + directive.id, view) : RestResponse.ok(view);
    }

    DirectiveView change(UUID id, @Nullable Revision revision, JsonNode patch) {
        var directive = access.editable(id, revision);
        var facts = mergePatch
                .apply(DirectiveInput.of(directive), patch, DirectiveInput.class)
                .facts();
        access.requireWrite(facts.issuer());
        ownership.require(facts, directive);
        DirectiveRules.requireIssued(facts, caller.today());
        return flushed(directives.change(directive, facts));
    }

    void delete(UUID id, @Nullable Revision revision) {
        directives.delete(access.editable(id, revision));
    }

    DirectiveView merge(UUID id, @Nullable Revision revision, MergeInput input) {
        var record = access.editable(id, revision);
        var survivor = Directive.referenced(input.into(), "#/into");
        access.requireWrite(survivor.issuer);
        ownership.requireMerge(survivor, record);
        merge.into(survivor, record);
        return flushed(survivor);
    }

    RecipientsView recipients(UUID id) {
        var directive = access.readable(id);
        return RecipientsView.of(directive, DirectiveRecipient.of(directive));
    }

    RecipientsView replaceRecipients(UUID id, @Nullable Revision revision, RecipientsInput input) {
        var directive = access.editable(id, revision);
        recipients.replaceAll(directive, planned(input.items()));
        database.flush();
        return RecipientsView.of(directive, DirectiveRecipient.of(directive));
    }

    private static List<PlannedRecipient> planned(List<RecipientsInput.Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    var line = lines.get(i);
                    var unit = line.unitId() == null
                            ? null
                            : OrgUnit.referenced(line.unitId(), "#/items/" + i + "/unitId");
                    return new PlannedRecipient(line.name(), unit, line.purpose());
                })
                .toList();
    }

    private DirectiveView flushed(Directive directive) {
        database.flush();
        return view(directive);
    }

    private DirectiveView view(Directive directive) {
        return DirectiveView.of(directive, access.actions(directive));
    }
}
