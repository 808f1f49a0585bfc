package vn.thidua.nomination;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.directive.Citation;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.Directive;
import vn.thidua.letter.LetterFile;
import vn.thidua.letter.LetterHeads;
import vn.thidua.letter.LetterTemplate;
import vn.thidua.letter.NomineeTable;
import vn.thidua.letter.Signature;
import vn.thidua.problem.DomainException;
import vn.thidua.text.Text;

/** Award decisions as documents, with the list of laureates attached. */
@ApplicationScoped
class AwardDecisionLetters {

    private static final String DECISION = """
            from AwardDecision d join fetch d.decidingUnit join fetch d.directive left join fetch d.campaign k
            left join fetch k.launchingDirective l left join fetch l.issuer where d.id = :id""";

    private static final String SOURCES = """
            select distinct s from Award a join AwardType t on t.code = a.awardCode
             and t.validFrom <= a.decidedOn and t.validTo >= a.decidedOn
            join t.sourceDirective s left join fetch s.issuer where a.decision.id = :id order by s.issuedSort, s.id""";

    private final LetterHeads heads;
    private final NominationAccess access;
    private final EntityManager database;

    AwardDecisionLetters(LetterHeads heads, NominationAccess access, EntityManager database) {
        this.heads = heads;
        this.access = access;
        this.database = database;
    }

    /** A DOCX file. Pupils are masked unless the caller answers for them. The statements do not grow with the list. */
    byte[] decision(UUID id) {
        var decision = database.createQuery(DECISION, AwardDecision.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(Text.of("quyết định khen thưởng", "award decision")));
        var laureates = database.createQuery(LaureateRow.QUERY, LaureateRow.class)
                .setParameter("id", id)
                .getResultList();
        var unit = decision.decidingUnit;
        var head = heads.of(unit, decision.number, decision.issuedOn, true);
        var issuer = decision.signerRole == null ? unit.name : authority(decision.signerRole) + " " + unit.name;
        var texts = Map.of(
                "subject",
                subject(decision),
                "authority",
                issuer,
                "grant",
                grant(laureates),
                "number",
                decision.number,
                "day",
                LetterHeads.day(decision.issuedOn),
                "issuer",
                issuer);
        var letter = LetterTemplate.named("award-decision")
                .fill(
                        head,
                        new LetterTemplate.Values(texts, Map.of("bases", bases(decision))),
                        Map.of("list", NomineeTable.of(nominees(laureates))),
                        Signature.of(decision.signerRole, decision.signer));
        return LetterFile.of(letter);
    }

    /** A deputy signs in the name of the head, who is the authority. */
    private static String authority(String role) {
        return role.strip().replaceFirst("(?iu)^phó\\s+", "");
    }

    private static String subject(AwardDecision decision) {
        var subject = decision.directive.subject;
        return subject == null ? "Về việc khen thưởng" : subject;
    }

    private static String grant(List<LaureateRow> laureates) {
        var awards = laureates.stream().map(LaureateRow::award).distinct().toList();
        var collectives =
                laureates.stream().filter(one -> one.nominee(true).collective()).count();
        var people = laureates.size() - collectives;
        var who = new ArrayList<String>();
        if (collectives > 0) {
            who.add(collectives + " tập thể");
        }
        if (people > 0) {
            who.add(people + " cá nhân");
        }
        return "Tặng " + String.join(", ", awards) + " cho " + String.join(" và ", who) + " có thành tích";
    }

    private List<NomineeTable.Nominee> nominees(List<LaureateRow> laureates) {
        var minors = laureates.stream()
                .filter(LaureateRow::isAboutAMinor)
                .map(LaureateRow::nominationId)
                .collect(toSet());
        var inFull = access.shownInFull(minors);
        return laureates.stream()
                .map(one -> one.nominee(one.isAboutAMinor() && !inFull.contains(one.nominationId())))
                .toList();
    }

    /** As the decision is recorded to say; otherwise the law of its awards and the directive of its campaign. */
    private List<String> bases(AwardDecision decision) {
        var cited = Citation.<Citation>list(
                "citing = ?1 and relation = ?2 order by ordinal", decision.directive, CitationRelation.BASED_ON);
        var words = cited.stream()
                .map(citation -> citation.words)
                .filter(one -> one != null && !one.isBlank())
                .map(AwardDecisionLetters::basis)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (words.isEmpty()) {
            database.createQuery(SOURCES, Directive.class)
                    .setParameter("id", decision.id)
                    .getResultList()
                    .forEach(source -> words.add(basis(DirectiveWords.of(source))));
            if (decision.campaign != null && decision.campaign.launchingDirective != null) {
                words.add(basis(DirectiveWords.of(decision.campaign.launchingDirective)));
            }
        }
        return List.copyOf(words);
    }

    private static String basis(String words) {
        var bare = words.strip().replaceFirst("[;.,]+$", "");
        return bare.startsWith("Căn cứ") ? bare : "Căn cứ " + bare;
    }
}
