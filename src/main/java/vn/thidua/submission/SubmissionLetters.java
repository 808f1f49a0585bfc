package vn.thidua.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.NomineeKind;
import vn.thidua.directive.Directive;
import vn.thidua.letter.LetterFile;
import vn.thidua.letter.LetterHead;
import vn.thidua.letter.LetterHeads;
import vn.thidua.letter.LetterTemplate;
import vn.thidua.letter.NomineeTable;
import vn.thidua.letter.NomineeTable.Nominee;
import vn.thidua.letter.Signature;
import vn.thidua.nomination.DirectiveWords;

/** Letters and their lists as documents; pupils masked as in the letter itself. */
@ApplicationScoped
class SubmissionLetters {

    private static final String SOURCES = """
            select distinct s from AwardType t join t.sourceDirective s left join fetch s.issuer
            where t.code in :codes and t.validFrom <= :day and t.validTo >= :day order by s.issuedSort, s.id""";

    private final SubmissionAccess access;
    private final MinutesKeeper minutes;
    private final LetterHeads heads;
    private final EntityManager database;
    private final Clock clock;

    SubmissionLetters(
            SubmissionAccess access, MinutesKeeper minutes, LetterHeads heads, EntityManager database, Clock clock) {
        this.access = access;
        this.minutes = minutes;
        this.heads = heads;
        this.database = database;
        this.clock = clock;
    }

    byte[] letter(UUID id) {
        var letter = access.visible(id);
        var day = day(letter);
        var list = list(letter, day);
        var texts = texts(letter, list);
        texts.put("campaign", letter.campaign == null ? "" : letter.campaign.name);
        texts.put("minutes", minutes(letter));
        var values =
                new LetterTemplate.Values(texts, Map.of("bases", bases(letter, list, day), "counts", counts(list)));
        return LetterFile.of(LetterTemplate.named("submission-letter")
                .fill(head(letter, day), values, Map.of(), Signature.of(letter.signerRole, letter.signer)));
    }

    byte[] list(UUID id) {
        var letter = access.visible(id);
        var day = day(letter);
        var list = list(letter, day);
        var nominees = list.stream().map(Item::nominee).toList();
        var head = head(letter, day);
        return LetterFile.of(LetterTemplate.named("submission-list")
                .fill(
                        new LetterHead(head.parentBody(), head.issuingBody(), "", head.place(), head.date()),
                        new LetterTemplate.Values(texts(letter, list), Map.of()),
                        Map.of("list", NomineeTable.of(nominees)),
                        Signature.of(letter.signerRole, letter.signer)));
    }

    private LetterHead head(Submission letter, LocalDate day) {
        return heads.of(letter.fromUnit, letter.number, day, letter.issuedOn != null);
    }

    private LocalDate day(Submission letter) {
        return letter.issuedOn == null ? LocalDate.now(clock) : letter.issuedOn;
    }

    private static Map<String, String> texts(Submission letter, List<Item> list) {
        var texts = new HashMap<String, String>();
        texts.put("from", letter.fromUnit.name);
        texts.put("addressee", letter.toUnit.name);
        texts.put("count", String.valueOf(list.size()));
        if (letter.issuedOn != null) {
            texts.put("day", LetterHeads.day(letter.issuedOn));
        }
        if (letter.number != null) {
            texts.put("number", letter.number);
        }
        return texts;
    }

    private record Item(String awardCode, Nominee nominee) {}

    private List<Item> list(Submission letter, LocalDate day) {
        var inFull = access.showsPupils(letter);
        var rows = SubmissionItemRow.of(database, letter.id);
        var codes = rows.stream().map(SubmissionItemRow::awardCode).collect(Collectors.toSet());
        var names = names(codes, day);
        var positions = positions(letter.id);
        var items = new ArrayList<Item>();
        for (var row : rows) {
            var view = SubmissionItemView.of(row, inFull);
            items.add(new Item(
                    row.awardCode(),
                    new Nominee(
                            row.nomineeKind() == NomineeKind.COLLECTIVE,
                            view.nomineeName(),
                            view.masked() ? null : positions.get(row.nominationId()),
                            row.unitName(),
                            names.getOrDefault(row.awardCode(), row.awardCode()))));
        }
        return items;
    }

    private Map<String, String> names(Set<String> codes, LocalDate day) {
        return codes.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select t.code, t.nameVi from AwardType t where t.code in :codes"
                                        + " and t.validFrom <= :day and t.validTo >= :day",
                                Object[].class)
                        .setParameter("codes", codes)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (a, b) -> a));
    }

    private Map<UUID, String> positions(UUID letter) {
        return database.createQuery(
                        "select n.id, n.position from SubmissionItem i join Nomination n on n.id = i.nominationId"
                                + " where i.submission.id = :id and n.position is not null",
                        Object[].class)
                .setParameter("id", letter)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** "Bằng khen: 2 tập thể, 7 cá nhân". */
    private static List<String> counts(List<Item> list) {
        var byAward = list.stream()
                .collect(
                        Collectors.groupingBy(item -> item.nominee().award(), LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<String>();
        byAward.forEach((award, items) -> {
            var collectives =
                    items.stream().filter(item -> item.nominee().collective()).count();
            var people = items.size() - collectives;
            var parts = new ArrayList<String>();
            if (collectives > 0) {
                parts.add(collectives + " tập thể");
            }
            if (people > 0) {
                parts.add(people + " cá nhân");
            }
            lines.add(award + ": " + String.join(", ", parts));
        });
        return lines;
    }

    private List<String> bases(Submission letter, List<Item> list, LocalDate day) {
        var words = new LinkedHashSet<String>();
        var codes = list.stream().map(Item::awardCode).collect(Collectors.toSet());
        if (!codes.isEmpty()) {
            database.createQuery(SOURCES, Directive.class)
                    .setParameter("codes", codes)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(source -> words.add("Căn cứ " + DirectiveWords.of(source)));
        }
        var campaign = letter.campaign;
        if (campaign != null && campaign.launchingDirective != null) {
            words.add("Căn cứ " + DirectiveWords.of(campaign.launchingDirective));
        }
        return List.copyOf(words);
    }

    /** Minutes that are kept here, or what those on paper say. */
    private String minutes(Submission letter) {
        if (letter.minutesId != null) {
            return minutes.minutes(letter.minutesId)
                    .map(kept ->
                            minutes(kept.number(), kept.heldOn(), kept.members(), kept.present(), kept.inWriting()))
                    .orElse("");
        }
        return letter.minutesHeldOn == null
                ? ""
                : minutes(
                        letter.minutesNumber,
                        letter.minutesHeldOn,
                        letter.minutesMembersCount,
                        letter.minutesPresent,
                        letter.minutesInWriting);
    }

    private static String minutes(
            @Nullable String number,
            LocalDate heldOn,
            @Nullable Integer members,
            @Nullable Integer present,
            @Nullable Integer inWriting) {
        var words = new StringBuilder("Biên bản");
        words.append(number == null ? "" : " số " + number).append(" ngày ").append(LetterHeads.day(heldOn));
        if (members != null && present != null) {
            words.append(" (").append(present).append("/").append(members).append(" thành viên dự họp");
            words.append(inWriting == null || inWriting == 0 ? "" : ", " + inWriting + " biểu quyết bằng văn bản");
            words.append(")");
        }
        return words.toString();
    }
}
