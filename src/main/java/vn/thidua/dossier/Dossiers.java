package vn.thidua.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AllowedAction;
import vn.thidua.dossier.DossierView.DossierPartView;
import vn.thidua.dossier.DossierView.OnRecordView;
import vn.thidua.dossier.DossierView.RequirementView;
import vn.thidua.dossier.RequiredParts.Requirement;
import vn.thidua.nomination.DossierNominations;
import vn.thidua.nomination.DossierNominations.Subject;
import vn.thidua.page.Keyset;
import vn.thidua.page.Page;
import vn.thidua.page.PageRequest;
import vn.thidua.problem.DomainException;
import vn.thidua.rule.DossierPartKind;
import vn.thidua.text.Language;

/** Reading dossiers: what is asked for, what is there. */
@ApplicationScoped
class Dossiers {

    private final DossierNominations nominations;
    private final RequiredParts required;
    private final Instance<PartsOnRecord> onRecord;
    private final EntityManager database;
    private final Clock clock;

    Dossiers(
            DossierNominations nominations,
            RequiredParts required,
            Instance<PartsOnRecord> onRecord,
            EntityManager database,
            Clock clock) {
        this.nominations = nominations;
        this.required = required;
        this.onRecord = onRecord;
        this.database = database;
        this.clock = clock;
    }

    /** @param asOf null: the day on which it was last submitted, today before */
    DossierView read(UUID nominationId, @Nullable LocalDate asOf, Language language) {
        var subject = nominations.seen(nominationId);
        var day = asOf == null ? day(subject) : asOf;
        var requirements = required.of(subject.awardCode(), subject.commendationType(), subject.unitId(), day);
        var files = DossierFile.current(nominationId).stream().collect(toMap(file -> file.part, file -> file));
        var recorded = recorded(nominationId);
        var there = EnumSet.noneOf(DossierPartKind.class);
        there.addAll(files.keySet());
        there.addAll(recorded.keySet());
        var completeness = DossierCompleteness.of(requirements, there);
        return new DossierView(
                nominationId,
                subject.revision(),
                day,
                completeness,
                reason(completeness, requirements, language),
                parts(requirements, files, recorded, subject.masked()),
                actions(subject, language));
    }

    private LocalDate day(Subject subject) {
        var submitted = subject.submittedAt();
        return submitted == null || subject.state().isOpenForChanges()
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(submitted, clock.getZone());
    }

    private Map<DossierPartKind, PartsOnRecord.Part> recorded(UUID nomination) {
        var found = new EnumMap<DossierPartKind, PartsOnRecord.Part>(DossierPartKind.class);
        onRecord.forEach(one -> found.putAll(one.of(nomination)));
        return found;
    }

    private static DossierView.@Nullable UnknownView reason(
            DossierCompleteness completeness, List<Requirement> requirements, Language language) {
        if (completeness != DossierCompleteness.UNKNOWN) {
            return null;
        }
        var why = DossierCompleteness.whyUnknown(requirements);
        return new DossierView.UnknownView(why.name(), why.words.in(language));
    }

    private static List<DossierPartView> parts(
            List<Requirement> requirements,
            Map<DossierPartKind, DossierFile> files,
            Map<DossierPartKind, PartsOnRecord.Part> recorded,
            boolean masked) {
        var byPart = requirements.stream().collect(groupingBy(Requirement::part));
        var parts = new ArrayList<DossierPartView>();
        for (var part : DossierPartKind.values()) {
            var file = files.get(part);
            var record = recorded.get(part);
            parts.add(new DossierPartView(
                    part,
                    byPart.getOrDefault(part, List.of()).stream()
                            .map(one -> new RequirementView(one.ruleId(), one.unitId(), one.source(), one.verified()))
                            .toList(),
                    file != null || record != null,
                    file == null ? null : DossierFileView.of(file, masked),
                    record == null ? null : new OnRecordView(record.id(), record.label())));
        }
        return parts;
    }

    private List<AllowedAction> actions(Subject subject, Language language) {
        return List.of(
                tried("UPLOAD", language, () -> nominations.tryOpen(subject)),
                tried("REMOVE", language, () -> nominations.tryOpen(subject)),
                tried("UPLOAD_OPINION", language, () -> nominations.tryOpenOpinions(subject)),
                tried("DOWNLOAD", language, () -> nominations.requireFiles(subject)));
    }

    private static AllowedAction tried(String action, Language language, Runnable check) {
        try {
            check.run();
            return AllowedAction.allowed(action);
        } catch (DomainException why) {
            return new AllowedAction(action, false, new AllowedAction.Reason(why.type.slug(), why.detail(language)));
        }
    }

    /** Every file that was ever uploaded, in that order. */
    Page<DossierFileView> history(UUID nominationId, PageRequest request) {
        var masked = nominations.seen(nominationId).masked();
        return Keyset.of(DossierFile.class, "f", "DossierFile f", "f.id", file -> file.id)
                .where("f.nominationId = :nomination", "nomination", nominationId)
                .page(database, request)
                .map(file -> DossierFileView.of(file, masked));
    }
}
