package vn.thidua.organization;

/** What another system calls a unit, in a list. */
public record IdentifierItem(String scheme, String identifier) {}
