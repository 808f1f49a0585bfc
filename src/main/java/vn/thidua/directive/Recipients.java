package vn.thidua.directive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** To whom a document goes ("Nơi nhận"). */
@ApplicationScoped
public class Recipients {

    private final EntityManager database;

    Recipients(EntityManager database) {
        this.database = database;
    }

    /** Lets the recipients of a document be exactly these, in this order. */
    public void replaceAll(Directive directive, List<PlannedRecipient> planned) {
        database.flush();
        var lines = DirectiveRecipient.of(directive);
        lines.stream().skip(planned.size()).forEach(DirectiveRecipient::delete);
        for (int i = 0; i < planned.size(); i++) {
            var line = i < lines.size() ? lines.get(i) : new DirectiveRecipient();
            line.directive = directive;
            line.name = planned.get(i).name();
            line.unit = planned.get(i).unit();
            line.purpose = planned.get(i).purpose();
            line.ordinal = i;
            if (i >= lines.size()) {
                line.persist();
            }
        }
        database.flush();
        directive.touch();
    }
}
