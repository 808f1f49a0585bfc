package vn.thidua.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.thidua.database.RevisedEntity;

/** A kind of person or collective that campaigns are for and awards go to; data, not a closed list. */
@Entity
public class SubjectCategory extends RevisedEntity {

    public String code;

    public String nameVi;

    public String nameEn;

    @Enumerated(EnumType.STRING)
    public NomineeKind nature;

    /** People who do the work directly come first in every plan. */
    public boolean directWorker;

    /**
     * People of this category are minors: their names are masked for everyone without need (Decree 56/2017 art. 33).
     */
    public boolean minor;
}
