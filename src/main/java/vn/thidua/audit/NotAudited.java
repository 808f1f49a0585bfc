package vn.thidua.audit;

/** A row that is itself a record of what happened, and is not audited again. */
public interface NotAudited {}
