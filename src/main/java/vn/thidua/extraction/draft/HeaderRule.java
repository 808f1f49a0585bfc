package vn.thidua.extraction.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignForm;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.directive.DirectiveKind;
import vn.thidua.directive.DirectiveNumber;
import vn.thidua.directive.RecipientPurpose;
import vn.thidua.extraction.DocumentHeader;
import vn.thidua.extraction.Located;

/** The plan as a document, who organises it, and what the campaign is called. */
final class HeaderRule {

    /** A title that names a movement only later is about more than that movement. */
    private static final int LEAST_OF_A_TITLE = 60;

    private static final double PRINTED = 0.9;
    private static final double IN_PROSE = 0.7;

    private static final Pattern TITLE_BEGINNING = Forms.of(
            "^(?:về việc|v/v|về) +|^(?:phát động|tổ chức|triển khai|thực hiện|hưởng ứng)(?: thực hiện| và triển khai)? +");
    private static final Pattern MOVEMENT =
            Forms.of("(?:phong trào thi đua|đợt thi đua|cuộc vận động|đề án|phong trào) .+");
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"“]{3,200})[”\"]");
    private static final Pattern ISSUES = Forms.of(
            "(" + Forms.BODY + "[^.;:]{2,110}?) +(?:xây dựng|triển khai|ban hành|lập)(?: +và triển khai)? +kế hoạch");
    private static final Pattern DATE_LINE = Forms.of("ngày[^,;]{0,12}tháng[^,;]{0,12}năm +\\d{4}");

    private final Draft draft;
    private final PlanText page;
    private final DocumentHeader header;

    HeaderRule(Draft draft, PlanText page, DocumentHeader header) {
        this.draft = draft;
        this.page = page;
        this.header = header;
    }

    void apply() {
        document();
        issuer();
        title();
        recipients();
    }

    private void document() {
        var kind = header.kind();
        if (kind == null) {
            draft.set("/directive/kind", DirectiveKind.KH);
        } else {
            draft.read("/directive/kind", kind.value(), kind.span(), PRINTED);
        }
        number();
        var date = header.date();
        if (date != null) {
            draft.read("/directive/issuedOn", date.value(), date.span(), PRINTED);
            var words = draft.values().get(draft.values().size() - 1).words();
            var line = DATE_LINE.matcher(words);
            draft.read(
                    "/directive/issuedOnAsWritten",
                    Draft.clean(line.find() ? line.group() : words, 200),
                    date.span(),
                    PRINTED);
        }
        text("/directive/place", header.place(), 200);
        text("/directive/signer", header.signer(), 200);
        text("/directive/signerRole", header.signerRole(), 200);
    }

    private void number() {
        var number = header.number();
        if (number == null) {
            return;
        }
        var parsed = DirectiveNumber.tryParse(number.value());
        if (parsed.isPresent() && parsed.get().serial() == null) {
            draft.read("/directive/symbol", parsed.get().symbol(), number.span(), PRINTED);
            draft.read("/directive/numberAsWritten", Draft.clean(number.value(), 200), number.span(), PRINTED);
            return;
        }
        draft.read("/directive/number", number.value(), number.span(), PRINTED);
        var written = header.numberAsWritten();
        if (written != null && !Draft.clean(written.value(), 200).equals(number.value())) {
            text("/directive/numberAsWritten", written, 200);
        }
    }

    private void issuer() {
        var body = header.issuingBody();
        if (body != null) {
            text("/directive/issuer/text", body, 300);
            text("/campaign/organizer/text", body, 300);
            return;
        }
        for (var block : page.blocks()) {
            var matcher = block.matcher(ISSUES);
            if (matcher.find()) {
                var end = Forms.endOfBody(block.text(), matcher.start(1), matcher.end(1));
                var words = block.text().substring(matcher.start(1), end);
                for (var pointer : new String[] {"/directive/issuer/text", "/campaign/organizer/text"}) {
                    draft.read(pointer, Draft.clean(words, 300), block.span(matcher.start(1), end), IN_PROSE);
                }
                return;
            }
        }
    }

    private void title() {
        var title = header.title();
        if (title == null) {
            return;
        }
        var subject = Draft.clean(title.value(), 2000);
        draft.read("/directive/subject", subject, title.span(), PRINTED);
        var kind = Optional.ofNullable(header.kind()).map(Located::value).orElse(DirectiveKind.KH);
        draft.read(
                "/title", Draft.clean(kind.vietnamese() + " " + decapitalized(subject), 500), title.span(), IN_PROSE);
        var name = name(subject);
        draft.read("/campaign/name", Draft.clean(name, 500), title.span(), IN_PROSE);
        var quoted = QUOTED.matcher(name);
        if (quoted.find()) {
            draft.read("/campaign/aliases", List.of(Draft.clean(quoted.group(1), 500)), title.span(), IN_PROSE);
        }
        draft.read("/campaign/kind", kindOf(name), title.span(), IN_PROSE);
        draft.read("/campaign/form", formOf(name, quoted.reset().find()), title.span(), 0.5);
    }

    private static String name(String subject) {
        var found = MOVEMENT.matcher(subject);
        if (found.find() && found.start() < LEAST_OF_A_TITLE) {
            return capitalized(found.group());
        }
        return capitalized(TITLE_BEGINNING.matcher(subject).replaceFirst(""));
    }

    private static CampaignKind kindOf(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("cuộc vận động")) {
            return CampaignKind.DRIVE;
        }
        return lower.startsWith("đề án") ? CampaignKind.SCHEME : CampaignKind.MOVEMENT;
    }

    private static CampaignForm formOf(String name, boolean isNamed) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("đợt") || lower.contains("chào mừng") || lower.contains("kỷ niệm")) {
            return CampaignForm.PHASED;
        }
        return isNamed || lower.contains("chuyên đề") || lower.contains("đặc biệt")
                ? CampaignForm.THEMATIC
                : CampaignForm.REGULAR;
    }

    private void recipients() {
        for (var line : header.recipients()) {
            if (draft.size("/directive/recipients") == 200) {
                return;
            }
            var element = draft.element("/directive/recipients");
            draft.read(element + "/name", Draft.clean(line.value(), 300), line.span(), PRINTED);
            draft.read(element + "/purpose", purpose(line.value()), line.span(), PRINTED);
        }
    }

    private static RecipientPurpose purpose(String line) {
        var lower = line.toLowerCase(Locale.ROOT).replace(" ", "");
        if (lower.startsWith("lưu")) {
            return RecipientPurpose.FILE;
        }
        if (lower.contains("(b/c)") || lower.contains("(đểb/c)") || lower.contains("báocáo")) {
            return RecipientPurpose.REPORT_TO;
        }
        if (lower.contains("t/h)") || lower.contains("(đểthựchiện") || lower.contains("(thựchiện")) {
            return RecipientPurpose.CARRY_OUT;
        }
        return lower.contains("p/h)") || lower.contains("đểbiết") || lower.contains("theodõi")
                ? RecipientPurpose.INFORMATION
                : RecipientPurpose.UNSPECIFIED;
    }

    private void text(String pointer, @Nullable Located<String> value, int longest) {
        if (value != null) {
            draft.read(pointer, Draft.clean(value.value(), longest), value.span(), PRINTED);
        }
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String decapitalized(String words) {
        var isOneCapital = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return isOneCapital ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
