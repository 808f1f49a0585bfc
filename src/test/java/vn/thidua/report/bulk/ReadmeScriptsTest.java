package vn.thidua.report.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.access.Role;
import vn.thidua.contract.Api;
import vn.thidua.organization.OrgUnit;
import vn.thidua.organization.Units;
import vn.thidua.report.SomeReports;

/** The shell scripts of README.md do what it says of them. */
@QuarkusTest
class ReadmeScriptsTest {

    private static final int LINES = 14;

    @TestHTTPResource("/api/v1")
    URI api;

    @TempDir
    Path folder;

    @Test
    void submitsAFolderOnceAndCollectsWhatIsDueAndWhatWasSent() throws Exception {
        var some = new SomeReports();
        var other = Units.school(some.office);
        var duty = some.active(some.with(
                some.oneOff(),
                "content",
                Map.of("indicators", List.of(Map.of("code", "CT-1", "name", "Tỷ lệ", "unit", "%", "decimals", 2)))));
        var deadline = some.deadline(duty);
        var sender = Api.somebody(Role.COLLECTOR, some.office.id);
        var collector = Api.somebody(Role.COLLECTOR, some.committee.id);
        var outbox = Files.createDirectory(folder.resolve("outbox"));
        var inbox = Files.createDirectory(folder.resolve("inbox"));
        run("collect", collector, inbox, "2024-06-01");
        assertEquals(List.of(), reports(inbox));
        assertEquals(2, due(inbox).path("items").size());

        table(outbox, some.school);
        run("submit-folder", sender, outbox);
        assertTrue(Files.exists(outbox.resolve("bao-cao.csv.sent")));
        table(outbox, some.school);
        run("submit-folder", sender, outbox);
        assertTrue(Files.readString(outbox.resolve("bao-cao.csv.answers")).contains("\"outcome\":\"UNCHANGED\""));

        run("collect", collector, inbox, "2024-06-01");
        assertEquals(List.of(deadline + ".json"), reports(inbox));
        var report =
                new ObjectMapper().readTree(inbox.resolve(deadline + ".json").toFile());
        assertEquals(97.35, report.at("/content/indicators/0/value").asDouble());
        assertEquals(1, report.path("timesSent").asInt(), "sent once, however often the script ran");
        assertEquals(other.code, due(inbox).at("/items/0/unit/code").asText());
        assertEquals(1, due(inbox).path("items").size());

        Files.delete(inbox.resolve(deadline + ".json"));
        run("collect", collector, inbox, "2024-06-01");
        assertEquals(List.of(), reports(inbox), "nothing was sent since");
    }

    @Test
    void keepsAFileOfWhichARowWasRefused() throws Exception {
        var some = new SomeReports();
        Files.writeString(
                folder.resolve("bao-cao.ndjson"), "{\"unit\":\"" + some.school.code + "\",\"duty\":\"KHONG-CO\"}\n");

        run("submit-folder", Api.somebody(Role.COLLECTOR, some.office.id), folder);

        assertTrue(Files.exists(folder.resolve("bao-cao.ndjson")));
        assertFalse(Files.exists(folder.resolve("bao-cao.ndjson.sent")));
    }

    @Test
    void areShort() throws IOException {
        for (var name : List.of("collect", "submit-folder")) {
            assertTrue(script(name).lines().count() <= LINES, name);
        }
    }

    private static void table(Path outbox, OrgUnit school) throws IOException {
        Files.writeString(
                outbox.resolve("bao-cao.csv"),
                "unit,duty,narrative,indicator.CT-1\n" + school.code + ",BC-KQ,Đã sơ kết phong trào.,\"97,35%\"\n");
    }

    private static List<String> reports(Path inbox) throws IOException {
        var own = List.of("changes.json", "page.json", "due.json");
        try (var files = Files.list(inbox)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !own.contains(name))
                    .toList();
        }
    }

    private static JsonNode due(Path inbox) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(inbox.resolve("due.json"))
                        .lines()
                        .findFirst()
                        .orElseThrow());
    }

    private void run(String name, String caller, Path argument) throws Exception {
        run(name, caller, argument, "");
    }

    private void run(String name, String caller, Path argument, String day) throws Exception {
        var file = folder.resolve(name);
        Files.writeString(file, script(name));
        var log = new File(folder.toFile(), name + ".log");
        var process = new ProcessBuilder("bash", file.toString(), argument.toString(), day)
                .redirectErrorStream(true)
                .redirectOutput(log);
        process.environment().put("API", api.toString());
        process.environment().put("TOKEN", Api.token(caller));
        var started = process.start();
        assertTrue(started.waitFor(60, TimeUnit.SECONDS), "the script does not end");
        assertEquals(0, started.exitValue(), Files.readString(log.toPath()));
    }

    /** As README.md gives it: the block that begins with its name. */
    private static String script(String name) throws IOException {
        var block = Pattern.compile("```sh\\n(#!/bin/sh\\n# " + name + " .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertTrue(block.find(), "README.md has no script " + name);
        return block.group(1);
    }
}
