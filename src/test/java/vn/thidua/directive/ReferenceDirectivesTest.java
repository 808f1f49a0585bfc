package vn.thidua.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws and decrees that come with the service are as the grammar would have recorded them. */
@QuarkusTest
class ReferenceDirectivesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
    void agreeWithTheNumberGrammar(int row) {
        QuarkusTransaction.requiringNew().run(() -> {
            var stored = Directive.existing(id(row));
            var derived = new Directive();
            derived.status = DirectiveStatus.REGISTERED;
            derived.describe(DirectiveFacts.of(stored));

            assertEquals(derived.identityKey, stored.identityKey);
            assertEquals(derived.number, stored.number);
            assertEquals(derived.symbol, stored.symbol);
            assertEquals(derived.registerKey, stored.registerKey);
            assertEquals(derived.numberRegister, stored.numberRegister);
            assertEquals(derived.serial, stored.serial);
            assertEquals(derived.numberYear, stored.numberYear);
            assertEquals(derived.issuerKey, stored.issuerKey);
            assertEquals(derived.searchText, stored.searchText);
            assertEquals(derived.issuedEarliest, stored.issuedEarliest);
            assertEquals(derived.issuedLatest, stored.issuedLatest);
            assertEquals(derived.issuedSort, stored.issuedSort);
            assertEquals(DirectiveStatus.REGISTERED, stored.status);
        });
    }

    static UUID id(int row) {
        return UUID.fromString("00000000-0000-7000-8000-0000000d%04x".formatted(row));
    }
}
