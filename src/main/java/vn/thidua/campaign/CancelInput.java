package vn.thidua.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a campaign is given up. */
public record CancelInput(@NotBlank @Size(max = 1000) String reason) {}
