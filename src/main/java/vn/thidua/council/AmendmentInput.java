package vn.thidua.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text what is to be read otherwise in the minutes, which themselves stay as they are */
public record AmendmentInput(
        @NotBlank @Size(max = 4000) String text,
        @NotBlank @Size(max = 1000) String reason) {}
