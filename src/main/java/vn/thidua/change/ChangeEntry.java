package vn.thidua.change;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.ChangeAction;
import vn.thidua.audit.NotAudited;
import vn.thidua.database.Identified;

/** One change. */
@Entity
@Table(name = "change_feed")
public class ChangeEntry extends Identified implements NotAudited {

    /** Null until it is committed and has had its turn. */
    public @Nullable Long position;

    @Enumerated(EnumType.STRING)
    public ChangeEntity entity;

    /** Of a submission: its deadline. */
    public UUID subjectId;

    @Enumerated(EnumType.STRING)
    public ChangeAction action;

    public Instant happenedAt;
}
