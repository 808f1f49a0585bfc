package vn.thidua.database;

import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A row that people change: its revision guards against lost updates and becomes the entity tag. */
@MappedSuperclass
public abstract class RevisedEntity extends Identified {

    @Version
    public int revision;

    /** Raises the revision now because a part that is stored elsewhere changed. */
    public void touch() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
