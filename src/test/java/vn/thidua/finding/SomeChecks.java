package vn.thidua.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveIdentity;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.TextLayer;
import vn.thidua.finding.CheckedDirective.Edge;
import vn.thidua.finding.CheckedDirective.Neighbours;
import vn.thidua.finding.CheckedDirective.Recipient;
import vn.thidua.finding.Mention.Completeness;
import vn.thidua.finding.Mention.Part;
import vn.thidua.time.PartialDate;

/** Directives for the rules, as plain data; a test states only what matters to it. */
public final class SomeChecks {

    private KnownDocument self = document("15/KH-PGDĐT", "2024-03-18", "Phòng Giáo dục và Đào tạo thị xã Mỹ Hào");
    private @Nullable LocalDate judgedOn;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<KnownDocument> laws = new ArrayList<>();
    private final List<KnownDocument> circular = new ArrayList<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<CheckedCampaign> campaigns = new ArrayList<>();
    private Neighbours neighbours = Neighbours.NONE;
    private @Nullable ReadText text;

    public static SomeChecks plan() {
        return new SomeChecks();
    }

    public static SomeChecks of(KnownDocument self) {
        var check = new SomeChecks();
        check.self = self;
        return check;
    }

    /** A recorded document; its kind is the one that the number shows. */
    public static KnownDocument document(String number, String issuedOn, String issuer) {
        return document(number, issuedOn, issuer, null, null, null);
    }

    public static KnownDocument document(
            String number,
            String issuedOn,
            String issuer,
            @Nullable String subject,
            @Nullable String inForceFrom,
            @Nullable String inForceTo) {
        var date = PartialDate.parse(issuedOn);
        return new KnownDocument(
                UUID.nameUUIDFromBytes((number + issuedOn + issuer).getBytes()),
                DirectiveNumber.parse(number).usualKind(),
                number,
                date,
                date.earliest(),
                date.latest(),
                DirectiveIdentity.issuerKey(issuer),
                issuer,
                null,
                subject,
                inForceFrom == null ? null : LocalDate.parse(inForceFrom),
                inForceTo == null ? null : LocalDate.parse(inForceTo));
    }

    /** A draft of which no more is known than these. */
    public static KnownDocument draft(@Nullable String issuedOn) {
        return new KnownDocument(
                UUID.randomUUID(),
                DirectiveKind.KH,
                null,
                issuedOn == null ? null : PartialDate.parse(issuedOn),
                issuedOn == null ? null : PartialDate.parse(issuedOn).earliest(),
                issuedOn == null ? null : PartialDate.parse(issuedOn).latest(),
                "unit:1",
                "Phòng Giáo dục và Đào tạo",
                null,
                "Phát động phong trào thi đua năm 2024",
                null,
                null);
    }

    public SomeChecks citing(KnownDocument document, CitationRelation relation) {
        return with(mention(document, relation, null));
    }

    /** @param number as the words have it */
    public SomeChecks writing(String number, KnownDocument document) {
        return with(mention(document, CitationRelation.CITES, number));
    }

    public SomeChecks writing(DirectiveKind kind, String number) {
        var named = KnownDocument.named(kind, number, null, null, null);
        return with(mention(named, CitationRelation.CITES, number));
    }

    public SomeChecks citingIncompletely(KnownDocument document, Part date, Part issuer) {
        var full = mention(document, CitationRelation.CITES, document.number());
        return with(new Mention(
                full.citationId(),
                null,
                full.relation(),
                full.layer(),
                null,
                null,
                full.words(),
                full.kind(),
                full.number(),
                full.numberAsWritten(),
                full.date(),
                null,
                full.subject(),
                new Completeness(date, issuer),
                document));
    }

    public SomeChecks naming(String law) {
        return with(new Mention(
                UUID.randomUUID(),
                null,
                CitationRelation.BASED_ON,
                TextLayer.BODY,
                null,
                null,
                law,
                DirectiveKind.L,
                null,
                null,
                null,
                null,
                null,
                Completeness.UNKNOWN,
                null));
    }

    public SomeChecks knowing(KnownDocument... named) {
        laws.addAll(List.of(named));
        return this;
    }

    public SomeChecks where(KnownDocument from, CitationRelation relation, KnownDocument to) {
        edges.add(new Edge(from, relation, to));
        return this;
    }

    public SomeChecks between(@Nullable KnownDocument before, @Nullable KnownDocument after) {
        neighbours = new Neighbours(before, after);
        return this;
    }

    public SomeChecks restingOnItself(KnownDocument through) {
        circular.add(through);
        return this;
    }

    public SomeChecks launching(CheckedCampaign campaign) {
        campaigns.add(campaign);
        return this;
    }

    public SomeChecks sentTo(Recipient... lines) {
        recipients.addAll(List.of(lines));
        return this;
    }

    public SomeChecks saying(ReadText read) {
        text = read;
        return this;
    }

    public SomeChecks asOf(String day) {
        judgedOn = LocalDate.parse(day);
        return this;
    }

    public CheckedDirective checked() {
        return new CheckedDirective(
                self, true, judgedOn, mentions, edges, laws, neighbours, circular, recipients, campaigns, text);
    }

    private SomeChecks with(Mention mention) {
        mentions.add(mention);
        return this;
    }

    private static Mention mention(
            KnownDocument document, CitationRelation relation, @Nullable String numberAsWritten) {
        return new Mention(
                UUID.randomUUID(),
                null,
                relation,
                TextLayer.PREAMBLE,
                null,
                null,
                document.kind().vietnamese() + " số " + document.number(),
                document.kind(),
                document.number(),
                numberAsWritten,
                document.issuedOn(),
                document.issuerName(),
                document.subject(),
                new Completeness(Part.STATED, Part.STATED),
                document);
    }
}
