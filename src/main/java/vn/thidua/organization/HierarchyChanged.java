package vn.thidua.organization;

/** Units have got other units above them; sent within the transaction that changed it. */
public record HierarchyChanged(java.util.Set<java.util.UUID> unitIds) {}
