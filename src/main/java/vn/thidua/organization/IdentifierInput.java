package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What another system calls a unit. */
public record IdentifierInput(@NotBlank @Size(max = 200) String identifier) {}
