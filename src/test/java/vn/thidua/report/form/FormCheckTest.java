package vn.thidua.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.report.DutyContent;
import vn.thidua.report.SubmissionContent;

class FormCheckTest {

    private static final DutyContent FORM = new DutyContent(
            List.of(
                    new DutyContent.Section("M-1", "Kết quả", true, 10),
                    new DutyContent.Section("M-2", "Khác", false, null)),
            List.of(
                    new DutyContent.Indicator(
                            "CT-1", "Tỷ lệ", "%", 2, BigDecimal.ZERO, new BigDecimal(100), true, null, 20),
                    new DutyContent.Indicator("CT-2", "Số lớp", "lớp", 0, BigDecimal.ONE, null, true, null, null)),
            List.of(new DutyContent.Attachment("TEP-1", "Bản ký", true, List.of(), 1)),
            object("""
                    {"type": "object", "required": ["coSo"], "additionalProperties": false,
                     "properties": {"coSo": {"type": "integer", "minimum": 1}, "ghiChu": {"type": "string"}}}"""),
            false);

    @Test
    void namesEverythingAtOnce() {
        var content = content(List.of(new SubmissionContent.Section("M-1", "quá mười ký tự")), "101.555", """
                {"coSo": 0, "la": 1}""");

        var findings = FormCheck.findings(FORM, facts(content, Map.of()));

        assertEquals(
                List.of(
                        "#/content/sections/0/text TOO_LONG",
                        "#/content/indicators/0/value TOO_MANY_DECIMALS",
                        "#/content/indicators/0/value OUT_OF_RANGE",
                        "#/content/indicators MISSING"),
                findings.stream().limit(4).map(FormCheckTest::said).toList());
        var ofSchema = findings.stream()
                .map(FormCheckTest::said)
                .filter(said -> said.contains("SCHEMA_"))
                .toList();
        assertTrue(ofSchema.contains("#/content/fields/coSo SCHEMA_MINIMUM"), ofSchema.toString());
        assertTrue(ofSchema.contains("#/content/fields SCHEMA_ADDITIONAL_PROPERTIES"), ofSchema.toString());
        assertTrue(findings.stream().anyMatch(finding -> finding.pointer().equals("#/attachments")));
        var refusal = assertThrows(DomainException.class, () -> FormCheck.refuse(findings));
        assertEquals(findings.size(), refusal.errors.size());
    }

    @Test
    void findsNothingInAWholeReport() {
        var content = content(List.of(new SubmissionContent.Section("M-1", "Tốt")), "97.35", "{\"coSo\": 3}", "12");

        assertEquals(List.of(), FormCheck.findings(FORM, facts(content, Map.of())));
    }

    @Test
    void remarksOnAnUnusualChangeWithoutBlocking() {
        var content = content(List.of(new SubmissionContent.Section("M-1", "Tốt")), "97.35", "{\"coSo\": 3}", "12");

        var findings = FormCheck.findings(FORM, facts(content, Map.of("CT-1", new BigDecimal("60.5"))));

        assertEquals(
                List.of("#/content/indicators/0/value UNUSUAL_CHANGE"),
                findings.stream().map(FormCheckTest::said).toList());
        assertEquals(false, findings.get(0).blocks());
        assertTrue(findings.get(0).words().vi().contains("60.91"));
        FormCheck.refuse(findings);
    }

    @Test
    void tellsOfFieldsInBothLanguages() {
        var words = FormCheck.findings(FORM, facts(content(List.of(), "1", "{}"), Map.of())).stream()
                .filter(finding -> finding.code().equals("SCHEMA_REQUIRED"))
                .findFirst()
                .orElseThrow()
                .words();

        assertTrue(words.en().contains("required"), words.en());
        assertTrue(words.vi().chars().anyMatch(character -> character > 0xBF), words.vi());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"array\"}",
                "{\"type\": \"object\", \"$ref\": \"https://example.org/s\"}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"#\"}}}",
                "{\"type\": \"object\", \"$id\": \"https://example.org/s\"}",
                "{\"type\": \"object\", \"$schema\": \"http://json-schema.org/draft-07/schema#\"}",
                "{\"type\": \"object\", \"patternProperties\": {\"a\": {}}}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"nonsense\"}}}",
                "{\"type\": \"object\", \"required\": \"a\"}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"pattern\": \"^(a+)+$\"}}}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"pattern\": \"a*b*c*\"}}}",
                "{\"type\": \"object\", \"properties\": {\"a\": {\"pattern\": \"(\"}}}"
            })
    void refusesASchemaThatCannotBe(String schema) {
        List<FieldError> faults = FieldsSchema.faults(object(schema), "#/content/fieldsSchema");

        assertTrue(!faults.isEmpty());
        assertTrue(faults.get(0).pointer().startsWith("#/content/fieldsSchema"), faults.toString());
    }

    @Test
    void takesASchemaThatCanBe() {
        assertEquals(List.of(), FieldsSchema.faults(FORM.fieldsSchema(), "#"));
        assertEquals(List.of(), FieldsSchema.faults(object("""
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
                 "properties": {"a": {"$ref": "#/$defs/day"}, "pattern": {"type": "string", "pattern": "^[A-Z]{2,5}$"}},
                 "$defs": {"day": {"type": "string", "format": "date"}}}"""), "#"));
    }

    private static String said(FormFinding finding) {
        return finding.pointer() + " " + finding.code();
    }

    private static FormCheck.Facts facts(SubmissionContent content, Map<String, BigDecimal> lastPeriod) {
        return new FormCheck.Facts(
                null, content, lastPeriod, content.indicators().size() > 1 ? Map.of("TEP-1", 1) : Map.of());
    }

    private static SubmissionContent content(
            List<SubmissionContent.Section> sections, String rate, String fields, String... classes) {
        var indicators = new java.util.ArrayList<SubmissionContent.Indicator>();
        indicators.add(new SubmissionContent.Indicator("CT-1", new BigDecimal(rate), null));
        for (var count : classes) {
            indicators.add(new SubmissionContent.Indicator("CT-2", new BigDecimal(count), null));
        }
        return new SubmissionContent(sections, indicators, object(fields));
    }

    private static ObjectNode object(String json) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
