package vn.thidua.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.database.ManyIds;
import vn.thidua.directive.CitationRelation;

/** Reads the citations of a level of documents, a fixed number of statements for a thousand of them. */
@ApplicationScoped
class Citations {

    /** By these a document rests on the one that it cites, whatever that is: without it, there is nothing to do. */
    static final Set<CitationRelation> RESTS_ON = EnumSet.of(
            CitationRelation.BASED_ON,
            CitationRelation.IMPLEMENTS,
            CitationRelation.CONTINUES,
            CitationRelation.GUIDES,
            CitationRelation.ISSUED_WITH,
            CitationRelation.AMENDS,
            CitationRelation.CORRECTS);

    /** Of these, and of replacements, the cited document rests on the one that cites. */
    private static final Set<CitationRelation> RESTED_ON =
            EnumSet.of(CitationRelation.ISSUED_WITH, CitationRelation.REPLACES);

    private static final Set<CitationRelation> RESTS_ON_LAW = EnumSet.copyOf(RESTS_ON);

    static {
        RESTS_ON_LAW.add(CitationRelation.CITES);
    }

    /** Ids of one statement. */
    private static final int CHUNK = 1_024;

    private static final String FIELDS = """
            select new vn.thidua.impact.Link(c.%s.id, c.relation,
                d.id, d.kind, d.numberRegister, d.symbol, d.status, d.inForceFrom, d.inForceTo)
            from Citation c\s""";

    /** In the order of {@code ix_citation_cited}, so that of a much-cited document no more is read than is kept. */
    private static final String RESTING = FIELDS.formatted("cited") + """
            join c.citing d where c.cited.id in :ids and c.relation in :relations and d.issuedSort <= :day
            order by c.cited.id, c.relation, c.citing.id""";

    private static final String ISSUED = FIELDS.formatted("citing") + """
            join c.cited d where c.citing.id in :ids and c.relation in :relations and d.issuedSort <= :day
            order by c.citing.id, c.relation, c.cited.id""";

    private static final String BASES = FIELDS.formatted("citing") + """
            left join c.cited d where c.citing.id in :ids
                and (c.relation in :relations or c.relation = CITES and d.kind in :legal)
                and (d.id is null or d.issuedSort <= :day)
            order by c.citing.id, c.relation, c.cited.id""";

    private final EntityManager database;

    Citations(EntityManager database) {
        this.database = database;
    }

    /** @param complete false: there are more than were asked for */
    record Read(List<Link> links, boolean complete) {

        private Read and(List<Link> more, int most) {
            var all = new ArrayList<>(links);
            all.addAll(more.subList(0, Math.min(more.size(), most)));
            return new Read(all, complete && more.size() <= most);
        }
    }

    /** What cites these so that it rests on them. */
    Read restingOn(Collection<UUID> documents, boolean legal, LocalDate day, int most) {
        return chunked(documents, RESTING, legal ? RESTS_ON_LAW : RESTS_ON, day, most, false);
    }

    /** What these issue or replace. */
    Read issuedBy(Collection<UUID> documents, LocalDate day, int most) {
        return chunked(documents, ISSUED, RESTED_ON, day, most, false);
    }

    /** What these cite so that they rest on it; citations that are not resolved included. */
    Read basesOf(Collection<UUID> documents, LocalDate day, int most) {
        return chunked(documents, BASES, RESTS_ON, day, most, true);
    }

    /** What issues or replaces these. */
    Read issuing(Collection<UUID> documents, LocalDate day, int most) {
        return chunked(documents, RESTING, RESTED_ON, day, most, false);
    }

    private Read chunked(
            Collection<UUID> documents,
            String text,
            Set<CitationRelation> relations,
            LocalDate day,
            int most,
            boolean orLegal) {
        var read = new Read(List.of(), true);
        for (var chunk : chunks(documents)) {
            var lists = new HashMap<String, Collection<?>>(Map.of("ids", chunk, "relations", relations));
            if (orLegal) {
                lists.put("legal", Document.LEGAL);
            }
            var links = ManyIds.query(database, text, Link.class, lists)
                    .setParameter("day", day)
                    .setMaxResults(most + 1)
                    .getResultList();
            read = read.and(links, most);
        }
        return read;
    }

    static List<List<UUID>> chunks(Collection<UUID> ids) {
        var all = List.copyOf(ids);
        var chunks = new ArrayList<List<UUID>>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            chunks.add(all.subList(i, Math.min(i + CHUNK, all.size())));
        }
        return chunks;
    }
}
