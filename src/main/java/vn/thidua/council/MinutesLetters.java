package vn.thidua.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardType;
import vn.thidua.letter.Letter.Block;
import vn.thidua.letter.Letter.Column;
import vn.thidua.letter.Letter.Signatures;
import vn.thidua.letter.Letter.Table;
import vn.thidua.letter.LetterFile;
import vn.thidua.letter.LetterHeads;
import vn.thidua.letter.LetterTemplate;
import vn.thidua.letter.Signature;
import vn.thidua.nomination.LetterNominations;
import vn.thidua.organization.OrgUnit;

/** Minutes as a document: what was frozen when the session closed, with the notes made beside it since. */
@ApplicationScoped
class MinutesLetters {

    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 7, true),
            new Column("Nội dung", 45, false),
            new Column("Đồng ý", 10, true),
            new Column("Không đồng ý", 11, true),
            new Column("Phiếu trắng", 10, true),
            new Column("Kết quả", 17, true));

    private final MinutesBook minutes;
    private final LetterHeads heads;
    private final LetterNominations nominations;
    private final Clock clock;

    MinutesLetters(MinutesBook minutes, LetterHeads heads, LetterNominations nominations, Clock clock) {
        this.minutes = minutes;
        this.heads = heads;
        this.nominations = nominations;
        this.clock = clock;
    }

    byte[] minutes(UUID session) {
        var view = minutes.read(session);
        var content = view.content();
        var council = content.council();
        var head = heads.within(OrgUnit.existing(council.unit().id()), council.name(), view.number(), content.heldOn());
        var lists = Map.of(
                "attendance", attendance(content),
                "notes", excusals(content),
                "amendments", amendments(view));
        var blocks = Map.<String, List<Block>>of(
                "votes", List.of(votes(content)),
                "signatures",
                        List.of(new Signatures(
                                new Signature(
                                        List.of("THƯ KÝ"), content.secretary().name()),
                                new Signature(
                                        List.of("CHỦ TỌA"), content.chair().name()))));
        return LetterFile.of(LetterTemplate.named("council-minutes")
                .fill(head, new LetterTemplate.Values(texts(view), lists), blocks, null));
    }

    private static Map<String, String> texts(CouncilMinutesView view) {
        var content = view.content();
        var texts = new HashMap<String, String>();
        texts.put("council", content.council().name());
        texts.put("day", LetterHeads.day(content.heldOn()));
        texts.put("place", content.place() == null ? "" : content.place());
        texts.put("chair", named(content.chair()));
        texts.put("secretary", named(content.secretary()));
        texts.put("members", String.valueOf(content.members()));
        texts.put("present", String.valueOf(content.present()));
        texts.put("writing", String.valueOf(content.inWriting()));
        texts.put("absent", String.valueOf(content.absent()));
        texts.put("method", content.method().label().vi().toLowerCase(Locale.ROOT));
        texts.put("note", content.note() == null ? "" : content.note());
        var statute = content.statute();
        texts.put("statute", statute == null ? "" : statute.source());
        texts.put("amended", view.amendments().isEmpty() ? "" : "IV. Ghi chú sau phiên họp");
        return texts;
    }

    private static String named(CouncilMemberRef member) {
        return member.position() == null ? member.name() : member.name() + ", " + member.position();
    }

    private static List<String> attendance(MinutesContent content) {
        return content.attendance().stream()
                .map(one ->
                        named(one.member()) + ": " + one.presence().label().vi().toLowerCase(Locale.ROOT))
                .toList();
    }

    private Table votes(MinutesContent content) {
        var awards = nominations.awards(
                content.items().stream()
                        .map(MinutesItem::nomination)
                        .flatMap(Stream::ofNullable)
                        .map(MinutesItem.MinutesNominee::awardCode)
                        .collect(Collectors.toSet()),
                content.heldOn());
        var rows = new ArrayList<List<String>>();
        for (var item : content.items()) {
            var votes = item.votes();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    subject(item, awards),
                    String.valueOf(votes.inFavour()),
                    String.valueOf(votes.against()),
                    String.valueOf(votes.blank()),
                    item.outcome().label().vi()));
        }
        return new Table(COLUMNS, rows);
    }

    /** Who, from where, for what; the award as the catalogue had it on the day. */
    private static String subject(MinutesItem item, Map<String, AwardType> awards) {
        var nominee = item.nomination();
        var text = item.text() == null ? "" : item.text();
        var initiative = item.initiative();
        if (nominee == null && initiative == null) {
            return text;
        }
        var name = nominee == null
                ? "Sáng kiến “" + Objects.requireNonNull(initiative).title() + "”, "
                        + initiative.unit().name()
                : nominee.name() + ", " + nominee.proposingUnit().name() + award(awards.get(nominee.awardCode()));
        return text.isEmpty() ? name : name + ": " + text;
    }

    private static String award(@Nullable AwardType award) {
        return award == null ? "" : " – " + award.nameVi;
    }

    private static List<String> excusals(MinutesContent content) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < content.items().size(); i++) {
            var excused = content.items().get(i).excused();
            if (!excused.isEmpty()) {
                lines.add("Không biểu quyết nội dung %d: %s."
                        .formatted(
                                i + 1,
                                excused.stream().map(one -> one.member().name()).collect(Collectors.joining(", "))));
            }
        }
        return lines;
    }

    private List<String> amendments(CouncilMinutesView view) {
        return view.amendments().stream()
                .map(one -> "%d. Ngày %s: %s (lý do: %s)."
                        .formatted(
                                one.number(),
                                LetterHeads.day(LocalDate.ofInstant(one.notedAt(), clock.getZone())),
                                one.text(),
                                one.reason()))
                .toList();
    }
}
