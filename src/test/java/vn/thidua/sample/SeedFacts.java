package vn.thidua.sample;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the seeds cite, checked by hand: {@code seeds/mentions.csv} and {@code seeds/edges.csv}. */
final class SeedFacts {

    /**
     * One mention of a document.
     *
     * @param document key of the document; one document may be mentioned often
     * @param citing key of the document of which the text says that it cites; null: the plan itself
     */
    record Mention(
            String seed,
            String id,
            String document,
            int start,
            int end,
            String relation,
            String citing,
            String kind,
            String number,
            String issuedOn,
            String words) {}

    private SeedFacts() {}

    static List<Mention> mentions() {
        return rows("/seeds/mentions.csv").stream()
                .map(row -> new Mention(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        Integer.parseInt(row.get(3)),
                        Integer.parseInt(row.get(4)),
                        row.get(5),
                        orNull(row.get(6)),
                        row.get(7),
                        orNull(row.get(8)),
                        orNull(row.get(9)),
                        row.get(10).replace("\\n", "\n")))
                .toList();
    }

    /** As {@code citing RELATION cited}. */
    static Set<String> edges() {
        return rows("/seeds/edges.csv").stream()
                .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                .collect(toSet());
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<List<String>> rows(String file) {
        try (var stream = SeedFacts.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(SeedFacts::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells of RFC 4180: in quotes where they hold a comma, quotes doubled. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var character = line.charAt(i);
            if (character == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append(character);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
