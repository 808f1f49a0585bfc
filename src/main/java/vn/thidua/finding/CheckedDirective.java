package vn.thidua.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.directive.CitationRelation;
import vn.thidua.time.PartialDate;

/**
 * All that the rules look at.
 *
 * @param issued whether it is a document of its own and not only known because others cite it
 * @param judgedOn the day on which what it cites has to be in force, where the caller asks for one
 * @param edges what cited documents say of one another: what replaces, details and amends what
 * @param laws recorded laws of the names that it uses
 * @param circular documents it rests on that rest on it
 * @param recipients empty also when nothing is recorded
 */
public record CheckedDirective(
        KnownDocument self,
        boolean issued,
        @Nullable LocalDate judgedOn,
        List<Mention> mentions,
        List<Edge> edges,
        List<KnownDocument> laws,
        Neighbours neighbours,
        List<KnownDocument> circular,
        List<Recipient> recipients,
        List<CheckedCampaign> campaigns,
        @Nullable ReadText text) {

    /** One recorded relation between other documents. */
    public record Edge(KnownDocument from, CitationRelation relation, KnownDocument to) {}

    /** What stands next to the directive in the register of its issuer, within the year. */
    public record Neighbours(
            @Nullable KnownDocument before, @Nullable KnownDocument after) {

        public static final Neighbours NONE = new Neighbours(null, null);

        public Stream<KnownDocument> all() {
            return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                    .flatMap(Optional::stream);
        }
    }

    /** A line of "Nơi nhận". */
    public record Recipient(String name, @Nullable String unitKey) {}

    /** Nothing but a text. */
    public static CheckedDirective of(ReadText text, KnownDocument self) {
        return new CheckedDirective(
                self,
                text.complete(),
                null,
                text.mentions(),
                List.of(),
                List.of(),
                Neighbours.NONE,
                List.of(),
                List.of(),
                List.of(),
                text);
    }

    public Stream<Mention> own() {
        return mentions.stream().filter(Mention::isOwn);
    }

    /** The last day on which it can have been issued; null while that is open. */
    public @Nullable LocalDate latestDay() {
        return self.latest();
    }

    /** The day to judge by: asked for, else its own, else the earliest it can be. */
    public Optional<LocalDate> day() {
        return Stream.of(
                        Optional.ofNullable(judgedOn),
                        Optional.ofNullable(self.latest()),
                        Optional.ofNullable(self.earliest()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public boolean hasFullDate() {
        var date = self.issuedOn();
        return date != null && date.precision() == PartialDate.Precision.DAY;
    }
}
