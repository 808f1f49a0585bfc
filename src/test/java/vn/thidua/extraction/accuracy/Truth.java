package vn.thidua.extraction.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.extraction.Span;
import vn.thidua.time.PartialDate;

/** Reads a folder of texts with {@code citations.json}: documents, seeds with mentions, edges, vague references. */
final class Truth {

    private static final String FILE = "citations.json";

    /** The finer words that some truth uses. */
    private static final Map<String, CitationRelation> FINER = Map.ofEntries(
            Map.entry("CAN_CU", CitationRelation.BASED_ON),
            Map.entry("THEO_QUY_DINH", CitationRelation.BASED_ON),
            Map.entry("THUC_HIEN", CitationRelation.IMPLEMENTS),
            Map.entry("QUAN_TRIET", CitationRelation.STUDIES),
            Map.entry("TIEP_TUC_THUC_HIEN", CitationRelation.CONTINUES),
            Map.entry("SUA_DOI_BO_SUNG", CitationRelation.AMENDS),
            Map.entry("THAY_THE", CitationRelation.REPLACES),
            Map.entry("BAI_BO", CitationRelation.REPEALS),
            Map.entry("DINH_CHINH", CitationRelation.CORRECTS),
            Map.entry("HUONG_DAN", CitationRelation.GUIDES),
            Map.entry("QUY_DINH_CHI_TIET", CitationRelation.GUIDES),
            Map.entry("BAN_HANH", CitationRelation.ISSUED_WITH),
            Map.entry("BAN_HANH_KEM_THEO", CitationRelation.ISSUED_WITH),
            Map.entry("PHE_DUYET", CitationRelation.ISSUED_WITH),
            Map.entry("TUYEN_TRUYEN", CitationRelation.CITES),
            Map.entry("DAN_CHIEU", CitationRelation.CITES));

    private final Path folder;
    private final JsonNode root;
    private final Map<String, JsonNode> documents = new HashMap<>();

    private Truth(Path folder) throws IOException {
        this.folder = folder;
        this.root = new ObjectMapper().readTree(folder.resolve(FILE).toFile());
        root.path("documents").forEach(document -> documents.put(text(document, "key"), document));
    }

    /** All texts of a folder, in the order of its truth. */
    static List<TruthText> in(Path folder) throws IOException {
        var truth = new Truth(folder);
        List<TruthText> texts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> seed : truth.root.path("seeds").properties()) {
            texts.add(truth.text(seed.getKey(), seed.getValue()));
        }
        return texts;
    }

    private TruthText text(String id, JsonNode seed) throws IOException {
        JsonNode own = seed.path("own");
        String text = Files.readString(folder.resolve(text(own, "file")));
        List<JsonNode> mentions = list(seed.path("mentions"));
        return new TruthText(
                id,
                text,
                isOcr(seed, mentions),
                own,
                mentions.stream().map(this::mention).toList(),
                list(root.path("vagueReferences")).stream()
                        .filter(vague -> id.equals(text(vague, "seed")))
                        .map(Truth::span)
                        .toList(),
                links(id, false),
                links(id, true));
    }

    /** Marked so, or most of its mentions had to be corrected. */
    private static boolean isOcr(JsonNode seed, List<JsonNode> mentions) {
        if (seed.has("ocr")) {
            return seed.path("ocr").asBoolean();
        }
        long corrected = mentions.stream()
                .filter(mention -> text(mention, "trueText") != null)
                .count();
        return corrected * 2 > mentions.size();
    }

    private Mention mention(JsonNode mention) {
        String docKey = text(mention, "docKey");
        JsonNode document = documents.getOrDefault(docKey, mention);
        return new Mention(
                text(mention, "id"),
                docKey,
                span(mention),
                text(mention, "span"),
                "numbered".equals(text(mention, "tier")),
                text(mention, "number"),
                text(mention, "numberAsWritten"),
                date(mention),
                date(document),
                String.valueOf(text(document, "issueDateSource")).startsWith("external"),
                kinds(mention),
                relations(mention));
    }

    private Set<TruthText.Link> links(String id, boolean optional) {
        Set<TruthText.Link> links = new HashSet<>();
        for (JsonNode edge : root.path("edgesBetweenCited")) {
            boolean ofThisText = List.of(text(edge, "seeds").split("[ ,]+")).contains(id);
            if (ofThisText && edge.path("optional").asBoolean() == optional) {
                links.add(new TruthText.Link(
                        text(edge, "source"), text(edge, "target"), relation(text(edge, "relation"))));
            }
        }
        return links;
    }

    private static Set<DirectiveKind> kinds(JsonNode mention) {
        Set<DirectiveKind> kinds = EnumSet.of(kind(text(mention, "kind")));
        mention.path("kindAlso").forEach(also -> kinds.add(kind(also.asText())));
        return kinds;
    }

    private static Set<CitationRelation> relations(JsonNode mention) {
        Set<CitationRelation> relations = EnumSet.of(relation(text(mention, "relation")));
        mention.path("relationAlso").forEach(also -> relations.add(relation(also.asText())));
        return relations;
    }

    static CitationRelation relation(String word) {
        CitationRelation finer = FINER.get(word);
        return finer != null ? finer : CitationRelation.valueOf(word);
    }

    /** By the Vietnamese name; "Chương trình hành động" is a kind of "Chương trình". */
    static DirectiveKind kind(String name) {
        return Stream.of(DirectiveKind.values())
                .filter(kind -> kind.vietnamese().equals(name))
                .findFirst()
                .or(() -> Stream.of(DirectiveKind.values())
                        .filter(kind -> name.startsWith(kind.vietnamese() + " "))
                        .findFirst())
                .orElse(DirectiveKind.OTHER);
    }

    private static PartialDate date(JsonNode node) {
        String date = text(node, "issueDate");
        return date == null ? null : PartialDate.parse(date);
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }
}
