package vn.thidua.person;

import java.util.UUID;

/**
 * A person as a record of another subject names them.
 *
 * @param name initials when {@code masked}
 */
public record PersonName(UUID id, String name, boolean masked) {}
