package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/** Follows citations level by level: one query a level however many documents there are, and one for all documents. */
@ApplicationScoped
public class CitationChain {

    private static final String LEVEL = """
            select new vn.thidua.directive.ChainWalk$Step(
                c.id, c.citing.id, c.cited.id, c.relation, c.words, c.statedIn.id)
            from Citation c join c.%1$s next
            where c.%2$s.id in :level and next.issuedSort <= :asOf%3$s
            order by c.%2$s.id, c.relation, c.%1$s.id, c.id""";

    private static final String OF_RELATIONS = " and c.relation in :relations";

    private static final String OR_NAMES_LAW =
            " and (c.relation in :relations or c.relation = CITES and next.kind in :legal)";

    /** Kinds of legal documents. */
    private static final Set<DirectiveKind> LEGAL = Arrays.stream(DirectiveKind.values())
            .filter(kind -> kind.legalRank().isPresent())
            .collect(Collectors.toUnmodifiableSet());

    private final EntityManager database;
    private final DirectiveAccess access;
    private final Caller caller;

    CitationChain(EntityManager database, DirectiveAccess access, Caller caller) {
        this.database = database;
        this.access = access;
        this.caller = caller;
    }

    CitationChainView of(
            UUID rootId, ChainDirection direction, int depth, @Nullable String relation, @Nullable LocalDate asOf) {
        var relations = relations(relation);
        var day = asOf == null ? caller.today() : asOf;
        var root = access.readable(rootId).id;
        var walk = new ChainWalk(root);
        if (direction != ChainDirection.DOWNSTREAM) {
            walk.follow(depth, level -> steps("citing", "cited", level, relations, day), ChainWalk.Step::cited);
        }
        if (direction != ChainDirection.UPSTREAM) {
            walk.follow(depth, level -> steps("cited", "citing", level, relations, day), ChainWalk.Step::citing);
        }
        return new CitationChainView(root, nodes(walk.depths(), day), walk.edges(), walk.isTruncated());
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
                level -> query("citing", "cited", OR_NAMES_LAW, level, day)
                        .setParameter("relations", relations)
                        .setParameter("legal", LEGAL)
                        .getResultList(),
                ChainWalk.Step::cited);
        return new CitationChainView(rootId, nodes(walk.depths(), day), walk.edges(), walk.isTruncated());
    }

    private List<ChainWalk.Step> steps(
            String from, String to, Collection<UUID> level, Set<CitationRelation> relations, LocalDate day) {
        var query = query(from, to, relations.isEmpty() ? "" : OF_RELATIONS, level, day);
        if (!relations.isEmpty()) {
            query.setParameter("relations", relations);
        }
        return query.getResultList();
    }

    private TypedQuery<ChainWalk.Step> query(
            String from, String to, String condition, Collection<UUID> level, LocalDate day) {
        return database.createQuery(LEVEL.formatted(to, from, condition), ChainWalk.Step.class)
                .setParameter("level", level)
                .setParameter("asOf", day)
                .setMaxResults(ChainWalk.MAX_STEPS + 1);
    }

    /** What one query reads for a node. */
    record Row(
            UUID id,
            DirectiveKind kind,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String subject,
            DirectiveStatus status,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceTo) {}

    private List<CitationChainView.Node> nodes(Map<UUID, Integer> depths, LocalDate day) {
        var rows = database.createQuery("""
                        select new vn.thidua.directive.CitationChain$Row(
                            d.id, d.kind, d.number, d.issuedOn, d.subject, d.status, d.inForceFrom, d.inForceTo)
                        from Directive d where d.id in :ids""", Row.class).setParameter("ids", depths.keySet()).getResultList().stream()
                .collect(Collectors.toMap(Row::id, Function.identity()));
        var nodes = new ArrayList<CitationChainView.Node>();
        depths.forEach((id, depth) -> {
            var row = rows.get(id);
            if (row != null) {
                nodes.add(node(row, depth, day));
            }
        });
        return nodes;
    }

    private static CitationChainView.Node node(Row row, int depth, LocalDate day) {
        return new CitationChainView.Node(
                row.id,
                depth,
                row.kind,
                row.number,
                row.issuedOn,
                row.subject,
                row.status,
                row.inForceFrom,
                row.inForceTo,
                InForce.on(day, row.inForceFrom, row.inForceTo));
    }

    /** Names separated by commas; none, and the empty set, mean all. */
    private static Set<CitationRelation> relations(@Nullable String names) {
        if (names == null) {
            return Set.of();
        }
        var known = Arrays.stream(CitationRelation.values()).collect(Collectors.toMap(Enum::name, Function.identity()));
        var asked = List.of(names.split(",", -1));
        if (!known.keySet().containsAll(asked)) {
            var all = Arrays.stream(CitationRelation.values()).map(Enum::name).collect(Collectors.joining(", "));
            throw DomainException.invalid(FieldError.parameter(
                    "relation",
                    "INVALID_VALUE",
                    Text.of(
                            "Các giá trị cách nhau bằng dấu phẩy, trong số: " + all + ".",
                            "Values separated by commas, out of: " + all + ".")));
        }
        return asked.stream().map(known::get).collect(Collectors.toSet());
    }
}
