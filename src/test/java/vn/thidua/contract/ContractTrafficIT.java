package vn.thidua.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.thidua.contract.ContractFile.ContractOperation;

/**
 * After all tests: each operation has answered every status that it lists, with the media types listed, and no other.
 * Statuses that any operation may answer need not be listed, but where they are they must have been seen.
 */
class ContractTrafficIT {

    /** Answers only on the embedded database, or only off it. */
    private static final String DEMO_TOKENS = "createDemoToken";

    /** Change nothing that is kept, or keep a secret. */
    private static final Set<String> NOT_AUDITED =
            Set.of(DEMO_TOKENS, "extractCitations", "castBallots", "checkEligibility");

    private static final Set<Integer> OF_ONE_DATABASE = Set.of(200, 404, 422);

    private static List<String> lines;

    private record Seen(ContractOperation operation, String answer) {}

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(Traffic.FILE);
    }

    @Test
    void everyOperationHasAnsweredWhatItListsAndNothingElse() {
        var seen = seen();
        var faults = new ArrayList<String>();
        for (var operation : ContractFile.operations()) {
            var answers = seen.getOrDefault(operation.id(), Set.of());
            var listed = listed(operation);
            listed.stream()
                    .filter(answer -> !answers.contains(answer) && !isOfTheOtherDatabase(operation, answer))
                    .forEach(answer -> faults.add(operation + " was never seen to answer " + answer));
            answers.stream()
                    .filter(answer -> !listed.contains(answer) && !isGeneral(answer))
                    .forEach(answer -> faults.add(operation + " answered what it does not list: " + answer));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void everyWriteHasLeftAnAuditEntryUnderItsName() {
        var audited = new TreeSet<String>();
        lines.stream()
                .filter(line -> line.startsWith(Traffic.AUDITED + " "))
                .forEach(line -> audited.add(line.substring(Traffic.AUDITED.length() + 1)));
        var missing = ContractFile.operations().stream()
                .filter(operation -> operation.writes() && !NOT_AUDITED.contains(operation.id()))
                .map(ContractOperation::id)
                .filter(id -> !audited.contains(id))
                .toList();

        assertEquals(List.of(), missing, "writes without an audit entry");
    }

    private static Map<String, Set<String>> seen() {
        return lines.stream()
                .filter(line -> !line.startsWith(Traffic.AUDITED + " "))
                .map(line -> line.split(" ", -1))
                .flatMap(parts ->
                        operation(parts[0], parts[1])
                                .map(operation -> new Seen(operation, (parts[2] + " " + parts[3]).strip()))
                                .stream())
                .collect(groupingBy(one -> one.operation().id(), mapping(Seen::answer, toCollection(TreeSet::new))));
    }

    /** The operation of a path; a template with fewer variables goes first. */
    private static Optional<ContractOperation> operation(String method, String path) {
        return ContractFile.operations().stream()
                .filter(one -> one.method().equals(method)
                        && form(one.path()).matcher(path).matches())
                .min(Comparator.comparingLong(one ->
                        one.path().chars().filter(letter -> letter == '{').count()));
    }

    private static Pattern form(String template) {
        return Pattern.compile(("\\Q" + template + "\\E").replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q"));
    }

    private static Set<String> listed(ContractOperation operation) {
        var listed = new TreeSet<String>();
        operation.responses().forEach((status, response) -> {
            if (response.getContent() == null || response.getContent().isEmpty()) {
                listed.add(String.valueOf(status));
            } else {
                response.getContent().keySet().forEach(mediaType -> listed.add(status + " " + mediaType));
            }
        });
        return listed;
    }

    private static boolean isGeneral(String answer) {
        return ContractFile.GENERAL.contains(status(answer)) && answer.endsWith(" application/problem+json");
    }

    private static boolean isOfTheOtherDatabase(ContractOperation operation, String answer) {
        return operation.id().equals(DEMO_TOKENS) && OF_ONE_DATABASE.contains(status(answer));
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(0, 3));
    }
}
