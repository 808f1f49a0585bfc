package vn.thidua.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Text;

/** A record that shows something; {@code day} is the one that matters of it. */
record Evidence(
        EvidenceKind kind, UUID id, Text label, @Nullable LocalDate day) {}
