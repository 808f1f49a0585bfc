package vn.thidua.rate;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;
import vn.thidua.text.Language;
import vn.thidua.text.Text;

/**
 * Rates as bars, one for each group: in time, late, missing. The colours differ for those who see few of them, and in a
 * black-and-white print by how light they are; every part that is wide enough says its share in words.
 */
final class RatesChart {

    /** So many bars can be read; the others are told of. */
    static final int MOST_BARS = 40;

    private static final int WIDTH = 960;
    private static final int BAR = 30;
    private static final int AROUND = 170;
    private static final int LONGEST_LABEL = 46;

    /** A part narrower than this has no room for its share. */
    private static final double NARROWEST = 7;

    private static final String FAMILY = "DejaVu Sans";
    private static final Color ON_TIME = new Color(0x00, 0x5A, 0x8D);
    private static final Color LATE = new Color(0xF2, 0xA9, 0x3B);
    private static final Color MISSING = new Color(0xD9, 0xD9, 0xD9);
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final Text TITLE = Text.of("Tình hình nộp báo cáo", "Reports submitted");
    private static final Text TOTAL = Text.of(
            "Đã gửi %s/%s (%s%%), đúng hạn %s%%, quá hạn chưa gửi %s",
            "Submitted %s of %s (%s%%), in time %s%%, overdue %s");
    private static final Text NOTHING = Text.of("Không có báo cáo nào phải nộp", "No reports are expected");
    private static final Text AS_OF = Text.of("Theo cơ cấu tổ chức ngày %s", "By the hierarchy of %s");
    private static final Text OTHERS = Text.of("; còn %d nhóm không vẽ", "; %d more groups are not shown");
    private static final Text IN_TIME_LEGEND = Text.of("Gửi đúng hạn", "In time");
    private static final Text LATE_LEGEND = Text.of("Gửi muộn", "Late");
    private static final Text MISSING_LEGEND = Text.of("Chưa gửi", "Not sent");

    private final ReportingRatesView rates;
    private final Language language;
    private final List<ReportingRatesView.Group> bars;

    RatesChart(ReportingRatesView rates, Language language) {
        this.rates = rates;
        this.language = language;
        bars = rates.groups().stream()
                .filter(group -> group.counts().expected() > 0)
                .limit(MOST_BARS)
                .toList();
    }

    Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, WIDTH, AROUND + Math.max(1, bars.size()) * BAR);
    }

    /** For those who do not see it. */
    String description() {
        return title() + ". " + total();
    }

    JFreeChart drawn() {
        var chart = ChartFactory.createStackedBarChart(
                title(), null, null, shares(), PlotOrientation.HORIZONTAL, true, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(8, 12, 8, 20));
        chart.setTitle(new TextTitle(title(), font(Font.BOLD, 16)));
        chart.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.getTitle().setPaint(INK);
        subtitle(chart, total());
        subtitle(chart, day());
        chart.getLegend().setItemFont(font(Font.PLAIN, 12));
        chart.getLegend().setFrame(BlockBorder.NONE);
        style(chart.getCategoryPlot());
        return chart;
    }

    private static void subtitle(JFreeChart chart, String words) {
        var title = new TextTitle(words, font(Font.PLAIN, 12));
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPaint(INK);
        chart.addSubtitle(chart.getSubtitleCount() - 1, title);
    }

    private void style(CategoryPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(new Color(0xC8, 0xC8, 0xC8));
        plot.setRangeGridlineStroke(new BasicStroke(0.6f));
        plot.setNoDataMessage(NOTHING.in(language));
        plot.setNoDataMessageFont(font(Font.PLAIN, 13));
        var names = plot.getDomainAxis();
        names.setTickLabelFont(font(Font.PLAIN, 12));
        names.setTickLabelPaint(INK);
        names.setMaximumCategoryLabelWidthRatio(0.45f);
        names.setMaximumCategoryLabelLines(1);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setCategoryMargin(0.25);
        names.setAxisLineVisible(false);
        var percent = (NumberAxis) plot.getRangeAxis();
        percent.setRange(0, 100);
        percent.setTickUnit(new NumberTickUnit(20));
        var numbers = NumberFormat.getIntegerInstance(locale());
        percent.setNumberFormatOverride(numbers);
        percent.setTickLabelFont(font(Font.PLAIN, 11));
        percent.setLabel("%");
        percent.setLabelFont(font(Font.PLAIN, 11));
        var parts = new StackedBarRenderer();
        parts.setBarPainter(new StandardBarPainter());
        parts.setShadowVisible(false);
        part(parts, 0, ON_TIME, Color.WHITE);
        part(parts, 1, LATE, INK);
        part(parts, 2, MISSING, INK);
        parts.setDefaultItemLabelGenerator(new Share(locale()));
        parts.setDefaultItemLabelFont(font(Font.PLAIN, 11));
        parts.setDefaultItemLabelsVisible(true);
        plot.setRenderer(parts);
    }

    private static void part(StackedBarRenderer parts, int series, Color fill, Color words) {
        parts.setSeriesPaint(series, fill);
        parts.setSeriesItemLabelPaint(series, words);
        parts.setSeriesItemLabelsVisible(series, true);
    }

    /** The share of a part, where there is room for it. */
    private static final class Share extends StandardCategoryItemLabelGenerator {

        private static final long serialVersionUID = 1;

        private final Locale locale;

        Share(Locale locale) {
            this.locale = locale;
        }

        @Override
        public @Nullable String generateLabel(CategoryDataset data, int row, int column) {
            var value = data.getValue(row, column).doubleValue();
            return value < NARROWEST
                    ? null
                    : NumberFormat.getIntegerInstance(locale).format(Math.round(value)) + "%";
        }
    }

    private DefaultCategoryDataset shares() {
        var data = new DefaultCategoryDataset();
        for (var group : bars) {
            var counts = group.counts();
            var name = new Name(
                    String.valueOf(group.id()) + group.periodFrom(),
                    shortened(group.label()) + " (" + counts.submitted() + "/" + counts.expected() + ")");
            data.addValue(share(counts.onTime(), counts), IN_TIME_LEGEND.in(language), name);
            data.addValue(share(counts.late(), counts), LATE_LEGEND.in(language), name);
            data.addValue(share(counts.expected() - counts.submitted(), counts), MISSING_LEGEND.in(language), name);
        }
        return data;
    }

    /** Two groups may have one name. */
    private record Name(String key, String label) implements Comparable<Name> {

        @Override
        public int compareTo(Name other) {
            return key.compareTo(other.key);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private static double share(long part, RateCounts counts) {
        return 100.0 * part / counts.expected();
    }

    /** Names of schools begin alike and differ in the end. */
    private static String shortened(String label) {
        var length = label.codePointCount(0, label.length());
        if (length <= LONGEST_LABEL) {
            return label;
        }
        var head = label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL / 2));
        var tail = label.substring(label.offsetByCodePoints(0, length - LONGEST_LABEL / 2 + 1));
        return head.stripTrailing() + "…" + tail.stripLeading();
    }

    private String title() {
        var unit = rates.unit();
        return TITLE.in(language) + (unit == null ? "" : " – " + unit.name());
    }

    private String total() {
        var total = rates.total();
        return total.expected() == 0
                ? NOTHING.in(language)
                : TOTAL.in(language)
                        .formatted(
                                total.submitted(),
                                total.expected(),
                                number(total.submittedPercent()),
                                number(total.onTimePercent()),
                                total.overdue());
    }

    private String day() {
        var shown = rates.groups().stream()
                .filter(group -> group.counts().expected() > 0)
                .count();
        return AS_OF.in(language).formatted(DAY.format(rates.asOf()))
                + (shown > bars.size() ? OTHERS.in(language).formatted(shown - bars.size()) : "");
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "–" : NumberFormat.getNumberInstance(locale()).format(value);
    }

    private Locale locale() {
        return Locale.forLanguageTag(language.tag());
    }

    private static Font font(int style, int size) {
        return new Font(FAMILY, style, size);
    }

    /** What a reader without that typeface may take instead. */
    static String withOtherTypefaces(String svg) {
        return svg.replace("&quot;" + FAMILY + "&quot;", "'" + FAMILY + "', Verdana, Arial, Helvetica, sans-serif");
    }
}
