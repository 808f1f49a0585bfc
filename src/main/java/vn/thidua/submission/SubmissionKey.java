package vn.thidua.submission;

import java.time.LocalDate;
import java.util.UUID;

/** By what a list of letters goes on. */
public record SubmissionKey(UUID id, LocalDate processSort) {}
