package vn.thidua.merit;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.rule.CompletionGrade;

/**
 * A grade that stands.
 *
 * @param holderId the person or the unit
 */
public record CompletionFact(
        UUID id, UUID holderId, int year, CompletionGrade grade, LocalDate gradedOn, String source) {}
