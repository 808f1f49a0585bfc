package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.CurrentSubject;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;

/** What the text of a directive cites: the words, and apart from them which document is meant. */
@ApplicationScoped
public class Citations {

    private final EntityManager database;
    private final IssueBounds bounds;
    private final CurrentSubject subject;
    private final Clock clock;

    Citations(EntityManager database, IssueBounds bounds, CurrentSubject subject, Clock clock) {
        this.database = database;
        this.bounds = bounds;
        this.subject = subject;
        this.clock = clock;
    }

    /**
     * Lets the citations of a text be exactly these, in this order. One whose key was there before is changed in place.
     *
     * @throws DomainException {@code rule-violated} at {@code #/citations/i/cites} when one cites itself
     */
    public void replaceAll(Directive statedIn, List<PlannedCitation> planned) {
        database.flush();
        var known = new HashMap<String, Citation>();
        var surplus = new LinkedHashSet<Citation>(Citation.<Citation>list("statedIn", statedIn));
        var citing = surplus.stream().map(one -> one.citing).collect(Collectors.toCollection(LinkedHashSet::new));
        surplus.stream().filter(one -> one.localKey != null).forEach(one -> known.put(one.localKey, one));
        var locked = locked(planned.stream()
                .map(PlannedCitation::cited)
                .filter(Objects::nonNull)
                .map(cited -> cited.id)
                .toList());
        for (int i = 0; i < planned.size(); i++) {
            var one = planned.get(i);
            var citation = known.getOrDefault(one.key(), new Citation());
            surplus.remove(citation);
            citation.localKey = one.key();
            citation.ordinal = i;
            var cited = one.cited() == null ? null : locked.get(one.cited().id);
            var words = new CitationInput(
                    null, null, one.relation(), one.phrase(), one.words(), one.place(), one.inferred());
            write(citation, statedIn, one.citing(), cited, words, "#/citations/" + i + "/cites");
            citing.add(citation.citing);
        }
        surplus.forEach(Citation::delete);
        database.flush();
        statedIn.touch();
        citing.forEach(bounds::infer);
    }

    Page<Citation> list(Directive statedIn, PageRequest page) {
        var found = Keyset.of(Citation.class, "c", "Citation c", "c.id", citation -> citation.id)
                .where("c.statedIn.id = :text", "text", statedIn.id)
                .orderBy("c.ordinal", Integer.class, citation -> citation.ordinal)
                .page(database, page);
        load(found.items());
        return found;
    }

    Citation create(Directive statedIn, CitationInput input) {
        check(input);
        statedIn.touch();
        var citation = new Citation();
        citation.ordinal = Citation.nextOrdinal(statedIn);
        write(citation, statedIn, input);
        database.flush();
        bounds.infer(citation.citing);
        database.flush();
        return citation;
    }

    Citation change(Citation citation, CitationInput input) {
        check(input);
        var citingBefore = citation.citing;
        write(citation, citation.statedIn, input);
        database.flush();
        citation.statedIn.touch();
        bounds.infer(citingBefore);
        bounds.infer(citation.citing);
        database.flush();
        return citation;
    }

    void delete(Citation citation) {
        citation.delete();
        database.flush();
        citation.statedIn.touch();
        bounds.infer(citation.citing);
    }

    /** Notes a relation between two documents that is known without the words of a text; once. */
    public void relate(Directive citing, Directive cited, CitationRelation relation) {
        if (Citation.count("citing = ?1 and cited = ?2 and relation = ?3", citing, cited, relation) == 0) {
            create(citing, new CitationInput(null, cited.id, relation, null, null, null, true));
        }
    }

    private void write(Citation citation, Directive statedIn, CitationInput input) {
        var citing = input.citingId() == null ? null : one(input.citingId(), "#/citingId");
        var cited = input.citedId() == null ? null : one(input.citedId(), "#/citedId");
        write(citation, statedIn, citing, cited, input, "#/citedId");
    }

    private void write(
            Citation citation,
            Directive statedIn,
            @Nullable Directive citing,
            @Nullable Directive cited,
            CitationInput words,
            String pointer) {
        var citer = citing == null ? statedIn : citing;
        if (citer.equals(cited)) {
            throw DomainException.rule(
                    pointer,
                    "CITES_ITSELF",
                    Text.of("Văn bản không thể dẫn chiếu chính nó.", "A directive cannot cite itself."));
        }
        citation.statedIn = statedIn;
        citation.citing = citer;
        citation.relation = words.relation();
        citation.phrase = words.phrase();
        citation.words = words.words();
        citation.inferred = Boolean.TRUE.equals(words.inferred());
        citation.standAt(words.place());
        if (cited == null) {
            citation.unresolve();
        } else {
            citation.resolve(cited, subject.name().orElse(null), clock.instant());
        }
        if (!citation.isPersistent()) {
            citation.persist();
        }
    }

    private Directive one(UUID id, String pointer) {
        var found = locked(List.of(id)).get(id);
        if (found == null) {
            throw DomainException.unknownReference(pointer, Directive.WHAT, id);
        }
        return found;
    }

    /**
     * The records that stand for these documents, by the ids asked for. The lock makes this wait for a merge under way,
     * so that nothing comes to name a record that has just become a signpost.
     */
    private Map<UUID, Directive> locked(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .createQuery("select d from Directive d where d.id in :ids", Directive.class)
                .setParameter("ids", Set.copyOf(ids))
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(directive -> directive.id, Directive::current));
    }

    /** Loads all directives that views will mention, in one query. */
    private void load(List<Citation> citations) {
        var ids = new LinkedHashSet<UUID>();
        for (var citation : citations) {
            ids.add(citation.citing.id);
            if (citation.cited != null) {
                ids.add(citation.cited.id);
            }
        }
        if (!ids.isEmpty()) {
            database.createQuery("select d from Directive d where d.id in :ids", Directive.class)
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    private static void check(CitationInput input) {
        var faults = new ArrayList<FieldError>();
        var inferred = Boolean.TRUE.equals(input.inferred());
        if (inferred && (input.words() != null || input.place() != null)) {
            faults.add(FieldError.at(
                    "#/inferred",
                    "INFERRED_HAS_NO_WORDS",
                    Text.of(
                            "Dẫn chiếu suy ra thì không có lời văn, vị trí.",
                            "What is inferred has no words, no place.")));
        }
        if (!inferred && input.words() == null) {
            faults.add(FieldError.at(
                    "#/words",
                    "REQUIRED",
                    Text.of("Cần nguyên văn lời dẫn chiếu.", "The words that cite are required.")));
        }
        if (inferred && input.citedId() == null) {
            faults.add(FieldError.at(
                    "#/citedId",
                    "REQUIRED",
                    Text.of("Dẫn chiếu suy ra phải nêu văn bản.", "What is inferred must name a directive.")));
        }
        var place = input.place();
        if (place != null && place.start() != null && place.end() != null && place.start() >= place.end()) {
            faults.add(FieldError.at(
                    "#/place/end",
                    "ENDS_BEFORE_IT_BEGINS",
                    Text.of("Đoạn kết thúc trước khi bắt đầu.", "The span would end before it begins.")));
        }
        if (!faults.isEmpty()) {
            throw DomainException.rules(faults);
        }
    }
}
