package vn.thidua.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.problem.DomainException;
import vn.thidua.time.PartialDate;

@QuarkusTest
class DirectivesTest {

    @Inject
    SessionFactory sessions;

    @Inject
    Citations citations;

    @Test
    void findsADocumentByItsIdentityHoweverItIsWritten() {
        var unit = Units.province();
        var serial = SomeDirectives.freshSerial();
        var first = cited(unit, null, serial + "/KH-PGD&ĐT", PartialDate.of(2024, 3, 18), "Kế hoạch A");
        var second = cited(unit, null, serial + " / kh-pgdđt", PartialDate.of(2024), null);

        assertEquals(first.id, second.id);
        assertEquals(PartialDate.of(2024, 3, 18), second.issuedOn);
    }

    @Test
    void findsTheLawThatCameWithTheService() {
        var law = cited(null, "Quốc hội khóa XV", "06/2022/QH15", null, "Luật Thi đua, khen thưởng", DirectiveKind.L);

        assertEquals(ReferenceDirectivesTest.id(2), law.id);
        assertEquals(DirectiveStatus.REGISTERED, law.status);
    }

    @Test
    void linksAnIssuerKnownByNameToTheUnitOfThatName() {
        var unit = renamed(Units.province(), "Ủy ban nhân dân tỉnh " + UUID.randomUUID());
        var serial = SomeDirectives.freshSerial();
        var linked = cited(unit, null, serial + "/KH-UBND", PartialDate.of(2024), null);
        var named = cited(null, "UBND" + unit.name.substring(15), serial + "/KH-UBND", PartialDate.of(2024), "A");
        assertEquals(linked.id, named.id);

        var other = SomeDirectives.freshSerial();
        var namedFirst = cited(null, unit.name, other + "/KH-UBND", PartialDate.of(2024), null);
        var linkedThen = cited(unit, null, other + "/KH-UBND", PartialDate.of(2024), null);
        assertEquals(namedFirst.id, linkedThen.id);
        assertEquals(unit.id, linkedThen.issuer == null ? null : linkedThen.issuer.id);
    }

    @Test
    void tellsTwoUnitsOfOneNameApart() {
        var serial = SomeDirectives.freshSerial();

        assertNotEquals(
                cited(Units.province(), null, serial + "/KH-UBND", PartialDate.of(2024), null).id,
                cited(Units.province(), null, serial + "/KH-UBND", PartialDate.of(2024), null).id);
    }

    @Test
    void findsAnUnnumberedStubByKindIssuerAndSubject() {
        var issuer = "Đảng bộ " + UUID.randomUUID();
        var first = cited(null, issuer, null, null, "Nghị quyết Đại hội lần thứ XI");
        var again = cited(null, issuer.toUpperCase(Locale.ROOT), null, null, "NGHỊ QUYẾT đại hội lần thứ XI");
        var other = cited(null, issuer, null, null, "Nghị quyết Đại hội lần thứ XII");
        var dated = cited(null, issuer, null, PartialDate.of(2020), "Nghị quyết Đại hội lần thứ XI");
        var otherYear = cited(null, issuer, null, PartialDate.of(2015), "Nghị quyết Đại hội lần thứ XI");

        assertEquals(first.id, again.id);
        assertNotEquals(first.id, other.id);
        assertEquals(first.id, dated.id);
        assertNotEquals(first.id, otherYear.id);
    }

    @Test
    void registersTheDirectiveOfAPlanAgainAndAgain() {
        var unit = Units.province();
        var draft = SomeDirectives.registered(unit, "/KH-UBND", PartialDate.of(2024, 3));
        var again = QuarkusTransaction.requiringNew()
                .call(() -> SomeDirectives.directives()
                        .register(
                                SomeDirectives.facts(unit, "/KH-UBND", PartialDate.of(2024, 3)),
                                Directive.existing(draft.id)));

        assertEquals(draft.id, again.id);
        assertEquals(draft.revision, again.revision);
    }

    @Test
    void replacesCitationsInPlace() {
        var unit = Units.province();
        var plan = SomeDirectives.registered(unit);
        var basis = SomeDirectives.registered(unit);
        var law = SomeDirectives.registered(unit);
        replace(plan, planned("A", null, basis), planned("B", basis, law), planned("C", null, null));
        var before = stored(plan);
        replace(plan, planned("B", basis, law), planned("A", null, law));
        var after = stored(plan);

        assertEquals(
                List.of("A", "B", "C"), before.stream().map(one -> one.localKey).toList());
        assertEquals(List.of("B", "A"), after.stream().map(one -> one.localKey).toList());
        assertEquals(before.get(0).id, after.get(1).id);
        assertEquals(before.get(1).id, after.get(0).id);
        assertEquals(law.id, after.get(1).cited == null ? null : after.get(1).cited.id);
        assertNull(before.get(2).cited);
    }

    @Test
    void refusesAPlanThatCitesItself() {
        var plan = SomeDirectives.registered(Units.province());

        var thrown = assertThrows(DomainException.class, () -> replace(plan, planned("A", null, plan)));
        assertEquals("#/citations/0/cites", thrown.errors.get(0).pointer());
    }

    @Test
    void makesOneRecordOfTwoRequestsAtOnce() {
        for (int round = 0; round < 5; round++) {
            var unit = Units.province();
            var office = Api.officeOf(unit);
            var input = SomeDirectives.input(unit);
            var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> Api.as(office).body(input).post("/directives").statusCode()))
                    .limit(3)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();

            assertEquals(List.of(201, 409, 409), statuses);
            assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> Directive.count("issuer", unit)));
        }
    }

    @Test
    void makesOneStubOfAnUnnumberedDocumentThatManyCiteAtOnce() {
        for (int round = 0; round < 5; round++) {
            var issuer = "Đảng bộ " + UUID.randomUUID();
            var found = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> cited(null, issuer, null, null, "Nghị quyết Đại hội lần thứ XI").id))
                    .limit(4)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .distinct()
                    .toList();

            assertEquals(1, found.size());
        }
    }

    @Test
    void asksTheDatabaseAsOftenForALongListAsForAShortOne() {
        var unit = Units.province();
        var basis = SomeDirectives.registered(unit);
        var plan = SomeDirectives.registered(unit);
        SomeDirectives.cites(plan, basis, CitationRelation.CITES);
        var list = "/directives?issuerId=" + unit.id;
        var cited = "/directives/" + plan.id + "/citations";
        var shortList = statements(list + "&limit=1");
        var shortCitations = statements(cited);
        IntStream.range(0, 12)
                .forEach(i -> SomeDirectives.cites(plan, SomeDirectives.registered(unit), CitationRelation.CITES));

        assertEquals(shortList, statements(list));
        assertEquals(shortCitations, statements(cited));
        assertTrue(shortList <= 1 && shortCitations <= 3);
    }

    private long statements(String path) {
        sessions.getStatistics().clear();
        Api.anonymous().get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private void replace(Directive plan, PlannedCitation... planned) {
        QuarkusTransaction.requiringNew()
                .run(() -> citations.replaceAll(Directive.existing(plan.id), List.of(planned)));
    }

    private static List<Citation> stored(Directive plan) {
        return QuarkusTransaction.requiringNew().call(() -> Citation.list("statedIn = ?1 order by ordinal", plan));
    }

    private static PlannedCitation planned(String key, @Nullable Directive citing, @Nullable Directive cited) {
        return new PlannedCitation(
                key, citing, cited, CitationRelation.BASED_ON, "Căn cứ", "Kế hoạch " + key, null, false);
    }

    private static OrgUnit renamed(OrgUnit unit, String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var stored = OrgUnit.existing(unit.id);
            stored.name = name;
            return stored;
        });
    }

    private static Directive cited(
            @Nullable OrgUnit issuer,
            @Nullable String issuerText,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String subject) {
        return cited(issuer, issuerText, number, issuedOn, subject, DirectiveKind.KH);
    }

    private static Directive cited(
            @Nullable OrgUnit issuer,
            @Nullable String issuerText,
            @Nullable String number,
            @Nullable PartialDate issuedOn,
            @Nullable String subject,
            DirectiveKind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> SomeDirectives.directives()
                        .findOrCreateStub(new CitedDocument(
                                kind, number, null, issuedOn, issuer, issuerText, subject, null, null, null)));
    }
}
