package vn.thidua.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.thidua.directive.ResolutionOutcome.CANDIDATES;
import static vn.thidua.directive.ResolutionOutcome.EXACT;
import static vn.thidua.directive.ResolutionOutcome.LIKELY;
import static vn.thidua.directive.ResolutionOutcome.UNKNOWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organization.Units;
import vn.thidua.time.PartialDate;

@QuarkusTest
class DirectiveResolverTest {

    @Inject
    DirectiveResolver resolver;

    @Inject
    SessionFactory sessions;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "%s/KH-GD&ĐT; %s/KH-GDĐT; SIGNS_IN_CODE",
                "%s/KH-SGDĐT; %s/KH-SGD&ĐT; SIGNS_IN_CODE",
                "%s/KH-SGDĐT; %s/KH-SGDDT; MARKS_MISSING",
                "%s-CT/TU; %s/CT-TU; PARTY_OR_STATE_NOTATION",
                "%s/CT-TU; %s-CT/TU; PARTY_OR_STATE_NOTATION",
                "%s/ĐA-UBND; %s/DA-UBND; MARKS_MISSING",
                "%s/KH-SGDĐT; %s/KH-GD&ĐT; ISSUER_CODE_DIFFERS",
                "%s/KH-GD&ĐT; %s/KH-SGDĐT; ISSUER_CODE_DIFFERS",
            })
    void toleratesNotationAndSaysSo(String recorded, String asked, ResolutionReason tolerated) {
        var serial = String.valueOf(SomeDirectives.freshSerial());
        var place = "Hưng Yên " + serial;
        var directive = recorded(recorded.formatted(serial), "2024-03-18", "Sở GD&ĐT tỉnh " + place);

        var resolution = resolve(asked.formatted(serial), "2024-03-18", "Sở Giáo dục và Đào tạo tỉnh " + place);

        assertEquals(LIKELY, resolution.outcome(), resolution.toString());
        assertEquals(directive.id, idOf(resolution));
        assertTrue(
                resolution.reasons().contains(tolerated), resolution.reasons().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "%s/2019/QĐ-UBND; %s/2019 /QĐ- UBND",
                "%s/2019/QĐ-UBND; Số: %s/2019/QĐ–UBND",
                "%s/2019/QĐ-UBND; quyết định số %s/2019/qđ-ubnd",
                "%s/2019/QĐ-UBND; 00%s/2019/QĐ-UBND",
            })
    void takesTypographyForTheSame(String recorded, String asked) {
        var serial = String.valueOf(SomeDirectives.freshSerial());
        var directive = recorded(recorded.formatted(serial), "2019", "UBND tỉnh Bình Minh");

        var resolution = resolve(asked.formatted(serial), null, "Ủy ban nhân dân tỉnh Bình Minh");

        assertEquals(EXACT, resolution.outcome(), resolution.toString());
        assertEquals(directive.id, idOf(resolution));
    }

    @ParameterizedTest
    @CsvSource({
        "98/2023/NĐ-CP",
        "98/2023/nd-cp",
        "số 98/2023 /NĐ- CP",
        "98/2023/NĐCP",
        "98\u22152023\u2215NĐ–CP",
        "９８／２０２３／NĐ-CP"
    })
    void knowsACentralIssuerByItsCode(String number) {
        var resolution = resolve(number, null, null);

        assertEquals(ReferenceDirectivesTest.id(5), idOf(resolution));
        assertTrue(resolution.reasons().contains(ResolutionReason.ISSUER_BY_CODE));
    }

    @Test
    void isOnlyLikelyWhereThePartsThatAreGivenFitOneDocument() {
        var serial = SomeDirectives.freshSerial();
        var directive = recorded(serial + "/KH-XYZ", "2024-03-18", "Ban X " + serial);

        var byNumber = resolve(serial + "/KH-XYZ", null, null);
        assertEquals(LIKELY, byNumber.outcome());
        assertEquals(directive.id, idOf(byNumber));
        assertTrue(byNumber.reasons()
                .containsAll(List.of(ResolutionReason.YEAR_MISSING, ResolutionReason.ISSUER_MISSING)));
        assertEquals(UNKNOWN, resolve(serial + "/KH-XYZ", "2023", null).outcome());
        assertEquals(
                LIKELY,
                resolve(serial + "/KH-XYZ", "2024-03-19", "Ban X " + serial).outcome());
    }

    @Test
    void leavesTheChoiceWhereSeveralFit() {
        var serial = SomeDirectives.freshSerial();
        recorded(serial + "/KH-UBND", "2024-01-05", "UBND huyện Bình Minh");
        recorded(serial + "/KH-UBND", "2024-02-06", "UBND huyện Bình Tân");

        var resolution = resolve(serial + "/KH-UBND", "2024", null);

        assertEquals(CANDIDATES, resolution.outcome());
        assertNull(resolution.directive());
        assertEquals(2, resolution.candidates().size());
        assertTrue(resolution.reasons().contains(ResolutionReason.SEVERAL_FIT));
        assertEquals(
                EXACT,
                resolve(serial + "/KH-UBND", "2024", "Ủy ban nhân dân huyện Bình Tân")
                        .outcome());
        assertEquals(
                UNKNOWN,
                resolve(serial + "/KH-UBND", "2024", "UBND huyện Quảng Xương").outcome());
    }

    @Test
    void takesAMisspeltIssuerForTheSameOnlyOnTheSameDay() {
        var serial = SomeDirectives.freshSerial();
        recorded(serial + "/KH-UBND", "2024-01-05", "UBND thị xã Mỹ Hào");

        assertEquals(
                LIKELY,
                resolve(serial + "/KH-UBND", "2024-01-05", "UBND thị xã Mỹ Hòa").outcome());
        assertEquals(
                CANDIDATES,
                resolve(serial + "/KH-UBND", "2024", "UBND thị xã Mỹ Hòa").outcome());
    }

    @Test
    void findsALawWhoseTermStandsApart() {
        assertEquals(ReferenceDirectivesTest.id(2), idOf(resolve("06/2022/QH 15", null, null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UBND quận 12, thành phố Hồ Chí Minh; UBND thành phố Hồ Chí Minh",
                "UBND thành phố Thủ Đức, thành phố Hồ Chí Minh; UBND thành phố Hồ Chí Minh",
                "UBND huyện Văn Giang, tỉnh Hưng Yên; UBND Hưng Yên",
                "UBND thành phố Hồ Chí Minh; UBND quận 12, TP. Hồ Chí Minh",
            })
    void neverTakesABodyForTheOneAboveIt(String recorded, String asked) {
        var serial = SomeDirectives.freshSerial();
        recorded(serial + "/CT-UBND", "2024-01-05", recorded);

        var resolution = resolve(serial + "/CT-UBND", "2024", asked);

        assertEquals(CANDIDATES, resolution.outcome(), resolution.toString());
        assertTrue(resolution.candidates().get(0).reasons().contains(ResolutionReason.ISSUER_OTHER_LEVEL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UBND quận 12, thành phố Hồ Chí Minh; UBND quận 12",
                "UBND thành phố Thủ Đức, thành phố Hồ Chí Minh; UBND thành phố Thủ Đức",
                "UBND tỉnh Hưng Yên; UBND Hưng Yên",
            })
    void takesANameInPartForTheSameBody(String recorded, String asked) {
        var serial = SomeDirectives.freshSerial();
        var directive = recorded(serial + "/CT-UBND", "2024-01-05", recorded);

        assertEquals(directive.id, idOf(resolve(serial + "/CT-UBND", "2024", asked)));
    }

    @Test
    void findsADocumentOfAUnitByNameAndCode() {
        var unit = Units.province();
        var directive = SomeDirectives.registered(unit);
        var number = String.valueOf(directive.number);

        assertEquals(directive.id, idOf(resolve(number, "2024-03-18", unit.name)));
        assertEquals(EXACT, resolve(number, "2024-03-18", unit.code).outcome());
    }

    @Test
    void findsLawsByTheirTitle() {
        assertEquals(ReferenceDirectivesTest.id(1), idOf(law("Luật Thi đua, khen thưởng", "2003", null)));
        assertEquals(ReferenceDirectivesTest.id(1), idOf(law("Luật Thi đua khen thưởng năm 2003", null, null)));
        assertEquals(ReferenceDirectivesTest.id(2), idOf(law("thi đua - khen thưởng", null, "2024-05-18")));
        assertEquals(ReferenceDirectivesTest.id(1), idOf(law("Luật Thi đua, khen thưởng", null, "2023-02-27")));
        assertEquals(CANDIDATES, law("Luật Thi đua, khen thưởng", null, null).outcome());
        assertEquals(UNKNOWN, law("Luật Không có thật", null, null).outcome());
    }

    @Test
    void findsADocumentWithoutItsNumberByKindDayAndIssuer() {
        var serial = SomeDirectives.freshSerial();
        var directive = recorded(serial + "/KH-UBND", "1999-07-13", "UBND huyện Tân " + serial);

        var resolution = resolver.resolve(new DirectiveDescription(
                DirectiveKind.KH, null, PartialDate.parse("1999-07-13"), "UBND huyện Tân " + serial, null, null));
        assertEquals(LIKELY, resolution.outcome());
        assertEquals(directive.id, idOf(resolution));
        var bySerial = resolver.resolve(new DirectiveDescription(
                DirectiveKind.KH,
                "số " + serial,
                PartialDate.parse("1999-07-13"),
                "UBND huyện Tân " + serial,
                null,
                null));
        assertEquals(directive.id, idOf(bySerial));
    }

    @Test
    void saysWhyItCannotTell() {
        assertEquals(
                List.of(ResolutionReason.NOT_A_NUMBER),
                resolve("3/4 trang", null, null).reasons());
        assertEquals(
                List.of(ResolutionReason.TOO_LITTLE_SAID),
                resolve(null, "2024", "UBND").reasons());
        assertEquals(
                List.of(ResolutionReason.TOO_LITTLE_SAID),
                resolve("226", null, null).reasons());
    }

    @Test
    void asksTheDatabaseAsOftenForManyAsForOne() {
        var one = new ArrayList<DirectiveDescription>();
        one.add(new DirectiveDescription(null, "98/2023/NĐ-CP", null, null, null, null));
        one.add(new DirectiveDescription(null, "77/KH-ABC", PartialDate.of(2024, 1, 1), null, null, null));
        one.add(new DirectiveDescription(DirectiveKind.L, null, null, null, "Luật Trẻ em", null));
        var many = new ArrayList<>(one);
        IntStream.range(1, 29)
                .mapToObj(serial -> new DirectiveDescription(
                        null, serial + "/KH-ABC", PartialDate.of(2024, 1, 2), null, null, null))
                .forEach(many::add);

        assertEquals(statements(one), statements(many));
        assertTrue(statements(many) <= 5, () -> "identities, day, year, kind, title");
    }

    private long statements(List<DirectiveDescription> descriptions) {
        sessions.getStatistics().clear();
        assertEquals(descriptions.size(), resolver.resolveAll(descriptions).size());
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private Resolution resolve(@Nullable String number, @Nullable String issuedOn, @Nullable String issuer) {
        return resolver.resolve(new DirectiveDescription(
                null, number, issuedOn == null ? null : PartialDate.parse(issuedOn), issuer, null, null));
    }

    private Resolution law(String title, @Nullable String issuedOn, @Nullable String asOf) {
        return resolver.resolve(new DirectiveDescription(
                DirectiveKind.L,
                null,
                issuedOn == null ? null : PartialDate.parse(issuedOn),
                null,
                title,
                asOf == null ? null : LocalDate.parse(asOf)));
    }

    private static Object idOf(Resolution resolution) {
        var directive = resolution.directive();
        assertNotNull(directive, resolution.toString());
        return directive.id();
    }

    private static Directive recorded(String number, String issuedOn, String issuer) {
        var parsed = DirectiveNumber.parse(number);
        var facts = new CitedDocument(
                parsed.usualKind(), number, null, PartialDate.parse(issuedOn), null, issuer, null, null, null, null);
        return QuarkusTransaction.requiringNew()
                .call(() -> SomeDirectives.directives().findOrCreateStub(facts));
    }
}
