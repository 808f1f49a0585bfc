package vn.thidua.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import vn.thidua.database.Identified;
import vn.thidua.nomination.Nomination;

/** A nomination on the list of a public consultation. */
@Entity
public class ConsultedNomination extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public PublicConsultation consultation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Nomination nomination;

    /** From 0. */
    public int ordinal;
}
