package vn.thidua.directive;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OrgUnit;
import vn.thidua.time.PartialDate;

/** Directives for tests. */
public final class SomeDirectives {

    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    private SomeDirectives() {}

    /** A plan of the unit with a number of its own, of 18/3/2024. */
    public static Directive registered(OrgUnit issuer) {
        return registered(issuer, PartialDate.of(2024, 3, 18));
    }

    public static Directive registered(OrgUnit issuer, PartialDate issuedOn) {
        return registered(issuer, SERIAL.incrementAndGet() + "/KH-UBND", issuedOn);
    }

    public static Directive registered(OrgUnit issuer, @Nullable String number, @Nullable PartialDate issuedOn) {
        return QuarkusTransaction.requiringNew()
                .call(() -> directives().register(facts(issuer, number, issuedOn), null));
    }

    /** A document that is only cited, by a unit or by nobody. */
    public static Directive stub(@Nullable OrgUnit issuer, @Nullable String number, @Nullable PartialDate issuedOn) {
        return QuarkusTransaction.requiringNew()
                .call(() -> directives()
                        .findOrCreateStub(new CitedDocument(
                                DirectiveKind.KH,
                                number,
                                null,
                                issuedOn,
                                issuer,
                                issuer == null ? "UBND " + UUID.randomUUID() : null,
                                "Phát động phong trào thi đua " + UUID.randomUUID(),
                                null,
                                null,
                                null)));
    }

    /** A citation in the text of {@code citing}. */
    public static Citation cites(Directive citing, Directive cited, CitationRelation relation) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Arc.container()
                        .instance(Citations.class)
                        .get()
                        .create(
                                Directive.existing(citing.id),
                                new CitationInput(
                                        null,
                                        cited.id,
                                        relation,
                                        "Căn cứ",
                                        "Kế hoạch số " + cited.number,
                                        null,
                                        null)));
    }

    public static void recipients(Directive directive, String... names) {
        var lines = List.of(names).stream()
                .map(name -> new PlannedRecipient(name, null, RecipientPurpose.UNSPECIFIED))
                .toList();
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(Recipients.class)
                        .get()
                        .replaceAll(Directive.existing(directive.id), lines));
    }

    public static void merged(Directive record, Directive into) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(DirectiveMerge.class)
                        .get()
                        .into(Directive.existing(into.id), Directive.existing(record.id)));
    }

    public static DirectiveFacts facts(OrgUnit issuer, @Nullable String number, @Nullable PartialDate issuedOn) {
        return new DirectiveFacts(
                DirectiveKind.KH,
                number,
                null,
                issuedOn,
                null,
                issuer,
                null,
                "Phát động phong trào thi đua",
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The body of a request to register a plan of the unit. */
    public static Map<String, Object> input(OrgUnit issuer) {
        var input = new HashMap<String, Object>();
        input.put("kind", "KH");
        input.put("number", SERIAL.incrementAndGet() + "/KH-UBND");
        input.put("issuedOn", "2024-03-18");
        input.put("issuer", Map.of("unitId", issuer.id));
        input.put("subject", "Phát động phong trào thi đua “Đổi mới sáng tạo”");
        return input;
    }

    public static int freshSerial() {
        return SERIAL.incrementAndGet();
    }

    static Directives directives() {
        return Arc.container().instance(Directives.class).get();
    }
}
