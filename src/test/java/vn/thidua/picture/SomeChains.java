package vn.thidua.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.thidua.directive.CitationChainView;
import vn.thidua.directive.CitationRelation;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveRef;
import vn.thidua.directive.DirectiveStatus;
import vn.thidua.directive.InForce;
import vn.thidua.time.PartialDate;

/** Chains for pictures, of the shape that plans have: each document cites two to four of a higher level. */
final class SomeChains {

    private static final List<String> SUBJECTS = List.of(
            "Phát động phong trào thi đua “Đổi mới sáng tạo trong quản lý, giảng dạy và học tập” năm 2024",
            "Về việc tăng cường thực hiện nghĩa vụ trách nhiệm nêu gương của cán bộ, đảng viên và người đứng đầu",
            "Quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
            "Về công tác văn thư",
            "Hướng dẫn khối trường trung học phổ thông đăng ký danh hiệu thi đua đầu năm học");

    private static final List<DirectiveKind> BY_LEVEL = List.of(
            DirectiveKind.KH, DirectiveKind.HD, DirectiveKind.QD, DirectiveKind.CT, DirectiveKind.ND, DirectiveKind.L);

    private SomeChains() {}

    static CitationChainView of(int documents) {
        var random = new Random(documents);
        var nodes = new ArrayList<CitationChainView.Node>();
        var edges = new ArrayList<CitationChainView.Edge>();
        var levels = new int[documents];
        for (int i = 0; i < documents; i++) {
            levels[i] = i == 0 ? 0 : 1 + (i - 1) * 5 / Math.max(1, documents - 1);
            nodes.add(node(i, levels[i], random));
        }
        var pairs = new LinkedHashSet<List<Integer>>();
        for (int i = 1; i < documents; i++) {
            int below = random.nextInt(i);
            while (levels[below] >= levels[i]) {
                below = random.nextInt(below + 1);
                if (below == 0) {
                    break;
                }
            }
            pairs.add(List.of(below, i));
            if (random.nextInt(10) < 4 && documents < 300) {
                pairs.add(List.of(random.nextInt(i), i));
            }
        }
        for (var pair : pairs) {
            edges.add(edge(nodes, pair.get(0), pair.get(1), relation(random)));
            if (random.nextInt(8) == 0) {
                edges.add(edge(nodes, pair.get(0), pair.get(1), CitationRelation.STUDIES));
            }
        }
        return new CitationChainView(nodes.get(0).id(), LocalDate.of(2024, 5, 18), nodes, edges, false);
    }

    /** A chain of two, with this text wherever a document may carry text of others. */
    static CitationChainView saying(String text) {
        var one = node(0, 0, text, InForce.NO_LONGER, DirectiveKind.KH, null);
        var other = node(1, 1, text, InForce.IN_FORCE, DirectiveKind.L, text);
        return new CitationChainView(
                one.id(),
                LocalDate.of(2024, 5, 18),
                List.of(one, other),
                List.of(edge(List.of(one, other), 0, 1, CitationRelation.BASED_ON)),
                true);
    }

    private static CitationRelation relation(Random random) {
        return CitationRelation.values()[random.nextInt(CitationRelation.values().length)];
    }

    private static CitationChainView.Node node(int index, int level, Random random) {
        var kind = index > 0 && random.nextInt(6) == 0 ? DirectiveKind.CV : BY_LEVEL.get(level);
        var number = switch (kind) {
            case L -> "%02d/2022/QH15".formatted(index + 1);
            case ND -> "%02d/2023/NĐ-CP".formatted(index + 1);
            case CT -> "%02d-CT/TU".formatted(index + 1);
            case CV -> "%d/UBND-NV".formatted(index + 1);
            case HD -> "%d/HD-HĐTĐ-KT".formatted(index + 1);
            default -> "%d/%s-UBND".formatted(index + 1, kind.printed());
        };
        var state = index > 0 && random.nextInt(7) == 0 ? InForce.NO_LONGER : InForce.IN_FORCE;
        return node(index, level, SUBJECTS.get(random.nextInt(SUBJECTS.size())), state, kind, number);
    }

    private static CitationChainView.Node node(
            int index, int level, String subject, InForce state, DirectiveKind kind, String number) {
        var successors = state == InForce.NO_LONGER && index % 2 == 0
                ? List.of(new DirectiveRef(id(9_999), kind, "152/2025/NĐ-CP", PartialDate.of(2025, 6, 14), subject))
                : List.<DirectiveRef>of();
        return new CitationChainView.Node(
                id(index),
                level,
                kind,
                number,
                PartialDate.of(2024, 3, 1 + index % 28),
                subject,
                DirectiveStatus.REGISTERED,
                null,
                null,
                state,
                List.of(),
                successors,
                successors);
    }

    private static CitationChainView.Edge edge(
            List<CitationChainView.Node> nodes, int from, int to, CitationRelation relation) {
        return new CitationChainView.Edge(
                nodes.get(from).id(),
                nodes.get(to).id(),
                relation,
                1,
                "Căn cứ",
                "…",
                nodes.get(from).id());
    }

    private static UUID id(int index) {
        return new UUID(0x7000L, 0x8000000000000000L + index);
    }
}
