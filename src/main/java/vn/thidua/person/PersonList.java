package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.database.ManyIds;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.text.Folding;

/** People below units, by name. Costs a page, however many there are. */
@ApplicationScoped
class PersonList {

    /** Sought without the join of a list, so that the index of the list leads. */
    private static final String CATEGORY = "(select c.id from SubjectCategory c where c.code = :category)";

    private final PersonAccess access;
    private final Caller caller;
    private final EntityManager database;

    PersonList(PersonAccess access, Caller caller, EntityManager database) {
        this.access = access;
        this.caller = caller;
        this.database = database;
    }

    Page<PersonItem> list(PersonFilter filter, PageRequest request) {
        var heads = access.heads(filter.unitId);
        if (heads != null && heads.isEmpty()) {
            return new Page<>(List.of(), null, request.total ? new Page.Total(0, true) : null);
        }
        var keys = heads == null ? ofEverybody(filter, request) : below(heads, filter, request);
        return items(keys);
    }

    private Page<PersonKey> below(List<UUID> heads, PersonFilter filter, PageRequest request) {
        return Keyset.of(PersonKey.class, PersonKey.OF_SCOPE, "PersonScope s", "s.personId", PersonKey::id)
                .where("s.unitId in (:heads)")
                .across("heads", heads)
                .where("s.categoryId = " + CATEGORY, "category", filter.category)
                .where("s.personId = (select p.id from Person p where p.code = :code)", "code", filter.code)
                .where("s.searchName like :name escape '!'", "name", beginning(filter.q))
                .where(PersonScopes.TODAY)
                .bind("today", caller.today())
                .orderBy("s.searchName", String.class, PersonKey::searchName)
                .page(database, request);
    }

    private Page<PersonKey> ofEverybody(PersonFilter filter, PageRequest request) {
        return Keyset.of(PersonKey.class, PersonKey.OF_PERSON, "Person p", "p.id", PersonKey::id)
                .where("p.category.id = " + CATEGORY, "category", filter.category)
                .where("p.code = :code", "code", filter.code)
                .where("p.searchName like :name escape '!'", "name", beginning(filter.q))
                .orderBy("p.searchName", String.class, PersonKey::searchName)
                .page(database, request);
    }

    private Page<PersonItem> items(Page<PersonKey> keys) {
        if (keys.items().isEmpty()) {
            return new Page<>(List.of(), keys.next(), keys.total());
        }
        var ids = keys.items().stream().map(PersonKey::id).toList();
        var rows = ManyIds.query(database, PersonRow.QUERY, PersonRow.class, ids)
                .setParameter("today", caller.today())
                .getResultStream()
                .collect(Collectors.toMap(PersonRow::id, row -> row));
        var minors = rows.values().stream()
                .filter(PersonRow::minor)
                .map(PersonRow::id)
                .collect(Collectors.toSet());
        var inFull = minors.isEmpty() ? minors : access.shownInFull(minors);
        return new Page<>(
                ids.stream()
                        .map(rows::get)
                        .map(row -> PersonItem.of(row, row.minor() && !inFull.contains(row.id())))
                        .toList(),
                keys.next(),
                keys.total());
    }

    /** Pattern of names that begin so, whatever their case and marks. */
    private static @Nullable String beginning(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        return Folding.fold(q).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
