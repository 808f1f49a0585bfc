package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.database.ManyIds;

/** Follows citations level by level: one query a level however many documents there are, and one for all documents. */
@ApplicationScoped
public class CitationChain {

    private static final String LEVEL = """
            select new vn.thidua.directive.ChainWalk$Step(
                c.id, c.citing.id, c.cited.id, c.relation, c.phrase, c.words, c.statedIn.id)
            from Citation c join c.%1$s next
            where c.%2$s.id in :ids and next.issuedSort <= :asOf%3$s
            order by c.%2$s.id, c.relation, c.%1$s.id, c.id""";

    private static final String OF_RELATIONS = " and c.relation in :relations";

    private static final String OR_NAMES_LAW =
            " and (c.relation in :relations or c.relation = CITES and next.kind in :legal)";

    /** Kinds of legal documents. */
    private static final Set<DirectiveKind> LEGAL = Arrays.stream(DirectiveKind.values())
            .filter(kind -> kind.legalRank().isPresent())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DirectiveKind.class)));

    private final EntityManager database;
    private final ChainNodes nodes;
    private final DirectiveAccess access;
    private final Caller caller;

    CitationChain(EntityManager database, ChainNodes nodes, DirectiveAccess access, Caller caller) {
        this.database = database;
        this.nodes = nodes;
        this.access = access;
        this.caller = caller;
    }

    CitationChainView of(
            UUID rootId, ChainDirection direction, int depth, @Nullable String relation, @Nullable LocalDate asOf) {
        var relations = CitationRelation.named(relation);
        var day = asOf == null ? caller.today() : asOf;
        var directive = access.readable(rootId);
        var root = directive.id;
        var walk = new ChainWalk(root);
        if (directive.issuedSort.isAfter(day)) {
            return new CitationChainView(root, day, nodes.of(walk.depths(), day), walk.edges(), false);
        }
        if (direction != ChainDirection.DOWNSTREAM) {
            walk.follow(depth, level -> steps("citing", "cited", level, relations, day), ChainWalk.Step::cited);
        }
        if (direction != ChainDirection.UPSTREAM) {
            walk.follow(depth, level -> steps("cited", "citing", level, relations, day), ChainWalk.Step::citing);
        }
        return new CitationChainView(root, day, nodes.of(walk.depths(), day), walk.edges(), walk.isTruncated());
    }

    /**
     * What a document rests on, and what that rests on in turn. A legal document that is merely named counts: it binds
     * whoever names it.
     *
     * @param relations citations to follow, whatever they cite
     * @param day whose in-force status is told; documents issued later are left out
     */
    public CitationChainView legalBasis(UUID rootId, int depth, Set<CitationRelation> relations, LocalDate day) {
        var walk = new ChainWalk(rootId);
        walk.follow(
                depth,
                level -> query(
                                "citing",
                                "cited",
                                OR_NAMES_LAW,
                                Map.of("ids", level, "relations", relations, "legal", LEGAL),
                                day)
                        .getResultList(),
                ChainWalk.Step::cited);
        return new CitationChainView(rootId, day, nodes.of(walk.depths(), day), walk.edges(), walk.isTruncated());
    }

    private List<ChainWalk.Step> steps(
            String from, String to, Collection<UUID> level, Set<CitationRelation> relations, LocalDate day) {
        var query = relations.isEmpty()
                ? query(from, to, "", Map.of("ids", level), day)
                : query(from, to, OF_RELATIONS, Map.of("ids", level, "relations", relations), day);
        return query.getResultList();
    }

    private TypedQuery<ChainWalk.Step> query(
            String from, String to, String condition, Map<String, Collection<?>> lists, LocalDate day) {
        return ManyIds.query(database, LEVEL.formatted(to, from, condition), ChainWalk.Step.class, lists)
                .setParameter("asOf", day)
                .setMaxResults(ChainWalk.MAX_STEPS + 1);
    }
}
