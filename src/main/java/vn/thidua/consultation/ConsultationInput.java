package vn.thidua.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public consultation as a caller describes it.
 *
 * @param unitId whose list it is; each nomination was proposed by it or by a unit below it
 * @param place where the list is shown
 * @param opensOn the first day
 * @param closesOn the last day, inclusive; absent: by the longest rule that applies to the awards
 */
public record ConsultationInput(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 500) String place,
        @NotNull LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @NotNull @Size(min = 1, max = 500) List<@NotNull UUID> nominationIds) {

    static ConsultationInput of(PublicConsultation consultation) {
        return new ConsultationInput(
                consultation.unit.id,
                consultation.title,
                consultation.place,
                consultation.opensOn,
                consultation.closesOn,
                consultation.nominationIds());
    }
}
