package vn.thidua.consultation;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** While no rules are known. */
@DefaultBean
@ApplicationScoped
class NoConsultationLengths implements ConsultationLengths {

    @Override
    public List<Length> asked(Collection<String> awardCodes, UUID unit, LocalDate day) {
        return List.of();
    }
}
