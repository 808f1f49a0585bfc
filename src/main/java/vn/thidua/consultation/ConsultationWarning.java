package vn.thidua.consultation;

/** What does not bar, but is to be looked at. */
public record ConsultationWarning(String code, String detail) {}
