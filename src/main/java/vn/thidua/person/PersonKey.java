package vn.thidua.person;

import java.util.UUID;

/** What a person is listed by. */
public record PersonKey(UUID id, String searchName) {

    static final String OF_SCOPE = "new vn.thidua.person.PersonKey(s.personId, s.searchName)";
    static final String OF_PERSON = "new vn.thidua.person.PersonKey(p.id, p.searchName)";
}
