package vn.thidua.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.access.AllowedAction;
import vn.thidua.access.Caller;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/** A person as this caller is answered. */
@ApplicationScoped
class PersonActions {

    private final PersonAccess access;
    private final Caller caller;
    private final HttpHeaders headers;

    PersonActions(PersonAccess access, Caller caller, HttpHeaders headers) {
        this.access = access;
        this.caller = caller;
        this.headers = headers;
    }

    PersonView view(Person person) {
        var places = Places.of(person.id);
        return view(new PersonAccess.Seen(person, places, person.category.minor && !access.keeps(places)));
    }

    PersonView view(PersonAccess.Seen seen) {
        var home = seen.places().home(caller.today());
        var keeps = access.keeps(seen.places());
        var language = Language.preferredBy(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var foreign = Text.of(
                "Vai trò của bạn không ghi được cho đơn vị " + home.unit.code + ".",
                "Your role does not write for unit " + home.unit.code + ".");
        List<AllowedAction> actions = Stream.of("UPDATE", "DELETE", "ANONYMIZE")
                .map(action -> keeps
                        ? AllowedAction.allowed(action)
                        : AllowedAction.barred(action, ProblemType.FOREIGN_UNIT, foreign, language))
                .toList();
        return PersonView.of(seen.person(), home, seen.masked(), actions);
    }
}
