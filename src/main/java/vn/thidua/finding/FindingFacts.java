package vn.thidua.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.Citation;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.Directive;
import vn.thidua.directive.DirectiveIdentity;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.DirectiveRecipient;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.finding.CheckedDirective.Edge;
import vn.thidua.finding.CheckedDirective.Recipient;

/** Reads all that the rules look at, in a number of statements that does not depend on how much there is. */
@ApplicationScoped
class FindingFacts {

    /** Citations of one text that are judged, and rows of other documents beside them. */
    static final int MOST = 2_000;

    /** Replacements of replacements that are followed. */
    private static final int LONGEST = 5;

    private static final int MOST_LAWS = 100;
    private static final int DEEPEST_CIRCLE = 8;

    private final EntityManager database;
    private final RegisterNeighbours neighbours;
    private final CampaignFacts campaigns;

    FindingFacts(EntityManager database, RegisterNeighbours neighbours, CampaignFacts campaigns) {
        this.database = database;
        this.neighbours = neighbours;
        this.campaigns = campaigns;
    }

    CheckedDirective of(Directive directive, @Nullable LocalDate judgedOn, @Nullable ReadText read) {
        var self = KnownDocument.of(directive);
        var recorded = recorded(directive);
        var mentions = read == null ? recorded : known(MergedMentions.of(read.mentions(), recorded));
        return new CheckedDirective(
                self,
                directive.status == DirectiveStatus.REGISTERED,
                judgedOn,
                mentions,
                edges(mentions),
                laws(mentions),
                neighbours.of(directive),
                circular(directive),
                recipients(directive),
                campaigns.of(directive),
                read);
    }

    private List<Mention> recorded(Directive directive) {
        return database
                .createQuery("""
                        select c from Citation c left join fetch c.cited d left join fetch d.issuer
                        join fetch c.citing s left join fetch s.issuer
                        where c.statedIn = :directive order by c.ordinal, c.id""", Citation.class)
                .setParameter("directive", directive)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(citation -> mention(directive, citation))
                .toList();
    }

    private static Mention mention(Directive directive, Citation citation) {
        var cited = citation.cited == null ? null : KnownDocument.of(citation.cited);
        var written = WrittenCitation.read(citation.words, citation.phrase, cited == null ? null : cited.number());
        return new Mention(
                citation.id,
                citation.citing.equals(directive) ? null : KnownDocument.of(citation.citing),
                citation.relation,
                citation.layer,
                TextSpan.of(citation.spanStart, citation.spanEnd),
                null,
                citation.words,
                cited == null ? DirectiveKind.OTHER : cited.kind(),
                cited == null ? written.canonical().orElse(null) : cited.number(),
                written.numberAsWritten(),
                cited == null ? null : cited.issuedOn(),
                null,
                cited == null ? null : cited.subject(),
                written.completeness(),
                cited);
    }

    /** Looks up what only the text names, by number, day and issuer; whatever is not exactly that stays unknown. */
    private List<Mention> known(List<Mention> mentions) {
        var keys = mentions.stream()
                .filter(mention -> mention.document() == null)
                .flatMap(mention -> identity(mention).stream())
                .distinct()
                .limit(MOST)
                .toList();
        if (keys.isEmpty()) {
            return mentions;
        }
        var found = database
                .createQuery(
                        "select d from Directive d left join fetch d.issuer where d.identityKey in :keys",
                        Directive.class)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(directive -> String.valueOf(directive.identityKey), KnownDocument::of));
        return mentions.stream()
                .map(mention -> mention.document() != null
                        ? mention
                        : identity(mention)
                                .map(found::get)
                                .map(document -> mention.recorded(null, document))
                                .orElse(mention))
                .toList();
    }

    private static Optional<String> identity(Mention mention) {
        var issuer = mention.issuer();
        return Optional.ofNullable(mention.number())
                .flatMap(DirectiveNumber::tryParse)
                .flatMap(number -> DirectiveIdentity.key(
                        number,
                        mention.kind(),
                        mention.date(),
                        issuer == null ? null : DirectiveIdentity.issuerKey(issuer)));
    }

    /** What the documents cited replace, detail and change, and what replaces and details them. */
    private List<Edge> edges(List<Mention> mentions) {
        var ids = mentions.stream()
                .map(mention -> mention.cited().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) {
            return List.of();
        }
        var edges = new LinkedHashSet<Edge>();
        edges.addAll(replacements(ids));
        edges.addAll(edges(
                "c.citing.id",
                ids,
                Set.of(CitationRelation.GUIDES, CitationRelation.REPLACES, CitationRelation.AMENDS)));
        return List.copyOf(edges);
    }

    /** What replaces them, and what replaces that where it has ended itself. */
    private Set<Edge> replacements(Set<UUID> ids) {
        var found = new LinkedHashSet<Edge>();
        var seen = new HashSet<>(ids);
        Set<UUID> level = ids;
        for (int step = 0; step < LONGEST && !level.isEmpty(); step++) {
            var edges = edges("c.cited.id", level, Set.of(CitationRelation.REPLACES));
            found.addAll(edges);
            level = edges.stream()
                    .map(Edge::from)
                    .filter(replacing -> replacing.inForceTo() != null)
                    .map(KnownDocument::id)
                    .filter(Objects::nonNull)
                    .filter(seen::add)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return found;
    }

    private List<Edge> edges(String end, Set<UUID> ids, Set<CitationRelation> relations) {
        return database
                .createQuery(
                        "select c from Citation c join fetch c.citing f left join fetch f.issuer"
                                + " join fetch c.cited t left join fetch t.issuer where " + end
                                + " in :ids and c.relation in :relations order by c.id",
                        Citation.class)
                .setParameter("ids", ids)
                .setParameter("relations", relations)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(citation -> new Edge(
                        KnownDocument.of(citation.citing),
                        citation.relation,
                        KnownDocument.of(Objects.requireNonNull(citation.cited))))
                .toList();
    }

    /** Numbered laws of the names that are used without a number. */
    private List<KnownDocument> laws(List<Mention> mentions) {
        var names = mentions.stream()
                .filter(mention -> mention.cited().isLaw() && mention.numberAsWritten() == null)
                .map(Mention::words)
                .filter(Objects::nonNull)
                .map(words -> words.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .filter(words -> words.length() <= 300)
                .distinct()
                .limit(MOST_LAWS)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        return database
                .createQuery("""
                        select d from Directive d left join fetch d.issuer where d.kind in :kinds and d.subject in :names
                        and d.number is not null and d.mergedInto is null order by d.issuedSort, d.id""", Directive.class)
                .setParameter("kinds", List.of(DirectiveKind.L, DirectiveKind.PL))
                .setParameter("names", names)
                .setMaxResults(MOST_LAWS)
                .getResultList()
                .stream()
                .map(KnownDocument::of)
                .toList();
    }

    /** Documents within a few steps up that rest on the directive: it rests on itself through them. */
    @SuppressWarnings("unchecked")
    private List<KnownDocument> circular(Directive directive) {
        var ids = (List<UUID>) database.createNativeQuery("""
                        with recursive up (id, depth) as (
                          select c.cited_id, 1 from citation c
                          where c.citing_id = :directive and c.relation in ('BASED_ON', 'IMPLEMENTS') and c.cited_id is not null
                          union
                          select c.cited_id, up.depth + 1 from up join citation c on c.citing_id = up.id
                          where c.relation in ('BASED_ON', 'IMPLEMENTS') and c.cited_id is not null and up.depth < :deepest)
                        select distinct up.id from up straight_join citation c on c.citing_id = up.id
                        where c.relation in ('BASED_ON', 'IMPLEMENTS') and c.cited_id = :directive limit 20""", UUID.class)
                .setParameter("directive", directive.id)
                .setParameter("deepest", DEEPEST_CIRCLE)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return database
                .createQuery(
                        "select d from Directive d left join fetch d.issuer where d.id in :ids order by d.id",
                        Directive.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .filter(found -> !found.equals(directive))
                .map(KnownDocument::of)
                .toList();
    }

    private List<Recipient> recipients(Directive directive) {
        return database
                .createQuery(
                        "select r from DirectiveRecipient r where r.directive = :directive order by r.ordinal",
                        DirectiveRecipient.class)
                .setParameter("directive", directive)
                .getResultList()
                .stream()
                .map(line -> new Recipient(line.name, line.unit == null ? null : "unit:" + line.unit.id))
                .toList();
    }
}
