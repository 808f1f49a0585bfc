package vn.thidua.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.directive.CitationChainView;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.directive.InForce;
import vn.thidua.text.Language;
import vn.thidua.text.Text;
import vn.thidua.time.PartialDate;

/**
 * What a picture of a chain shows, before it has places: the nearest documents, and one arrow for all citations from
 * one to another.
 *
 * @param hidden documents of the chain that are left out
 * @param more the chain itself goes on beyond what was read
 */
record Sketch(String title, List<Box> boxes, List<Arrow> arrows, int hidden, boolean more, Language language) {

    /** Documents in a picture; laying out more takes seconds, and nobody reads them. */
    static final int MAX_BOXES = 300;

    private static final Text UNNUMBERED = Text.of("(không số)", "(no number)");
    private static final Text CHAIN_OF = Text.of("Chuỗi căn cứ của %s, ngày %s", "Citation chain of %s as of %s");
    private static final Text ENDED = Text.of("HẾT HIỆU LỰC", "NO LONGER IN FORCE");
    private static final Text NOT_YET = Text.of("CHƯA CÓ HIỆU LỰC", "NOT YET IN FORCE");
    private static final Text REPLACED = Text.of("thay bằng", "replaced by");

    /**
     * A document.
     *
     * @param badge the abbreviation of its kind
     * @param heading kind and number
     * @param state why it does not count on the day; empty while it does or nobody knows
     */
    record Box(boolean root, Family family, String badge, String heading, String date, String subject, String state) {}

    /**
     * That one document cites another.
     *
     * @param from index of a box
     * @param label its relations
     */
    record Arrow(int from, int to, String label) {}

    static Sketch of(CitationChainView chain, Language language) {
        var nodes = chain.nodes().stream()
                .sorted(Comparator.comparingInt(CitationChainView.Node::depth))
                .limit(MAX_BOXES)
                .toList();
        Map<UUID, Integer> places = new HashMap<>();
        var boxes = new ArrayList<Box>();
        for (var node : nodes) {
            places.put(node.id(), boxes.size());
            boxes.add(box(node, node.id().equals(chain.rootId()), language));
        }
        Map<List<Integer>, TreeSet<CitationRelation>> relations = new LinkedHashMap<>();
        for (var edge : chain.edges()) {
            var from = places.get(edge.from());
            var to = places.get(edge.to());
            if (from != null && to != null) {
                relations
                        .computeIfAbsent(List.of(from, to), pair -> new TreeSet<>())
                        .add(edge.relation());
            }
        }
        var arrows = new ArrayList<Arrow>();
        relations.forEach((pair, all) -> arrows.add(new Arrow(
                pair.get(0),
                pair.get(1),
                all.stream().map(one -> one.label().in(language)).collect(Collectors.joining("; ")))));
        var root = boxes.isEmpty() ? "" : boxes.get(0).heading();
        var title = CHAIN_OF.in(language).formatted(root, day(PartialDate.of(chain.asOf())));
        return new Sketch(title, boxes, arrows, chain.nodes().size() - nodes.size(), chain.truncated(), language);
    }

    private static Box box(CitationChainView.Node node, boolean root, Language language) {
        var printed = node.kind().printed();
        var number = node.number() == null ? UNNUMBERED.in(language) : node.number();
        return new Box(
                root,
                Family.of(node.kind(), node.number()),
                printed == null ? "VB" : printed,
                node.kind().label().in(language) + " " + number,
                node.issuedOn() == null ? "" : day(node.issuedOn()),
                node.subject() == null ? "" : node.subject(),
                state(node, language));
    }

    private static String state(CitationChainView.Node node, Language language) {
        if (node.inForce() == InForce.NOT_YET) {
            return NOT_YET.in(language);
        }
        if (node.inForce() != InForce.NO_LONGER) {
            return "";
        }
        var successors = node.successors().stream().map(Sketch::name).collect(Collectors.joining(", "));
        return ENDED.in(language) + (successors.isEmpty() ? "" : "; " + REPLACED.in(language) + " " + successors);
    }

    private static String name(DirectiveRef ref) {
        return ref.number() == null ? ref.kind().vietnamese() + " " + ref.subject() : ref.number();
    }

    private static String day(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> "%d".formatted(date.year());
            case MONTH -> "%d/%d".formatted(date.month(), date.year());
            case DAY -> "%d/%d/%d".formatted(date.day(), date.month(), date.year());
        };
    }
}
