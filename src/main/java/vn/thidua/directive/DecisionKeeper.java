package vn.thidua.directive;

import java.util.Optional;
import java.util.UUID;

/**
 * Which award decision, by its number, a directive is: number, day and issuer stand in the decision, with certificates
 * and money by them, so that the record is no one's to change or merge away. Whoever keeps decisions answers.
 */
public interface DecisionKeeper {

    Optional<String> decisionOfDirective(UUID id);
}
