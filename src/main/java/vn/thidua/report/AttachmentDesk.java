package vn.thidua.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.Caller;
import vn.thidua.dossier.FileOwner;
import vn.thidua.dossier.FileTag;
import vn.thidua.dossier.KeptFiles;
import vn.thidua.dossier.UploadedFile;
import vn.thidua.problem.DomainException;
import vn.thidua.problem.FieldError;
import vn.thidua.problem.ProblemType;
import vn.thidua.text.Text;

/** Files enclosed with reports, as the form of the duty asks for them. */
@ApplicationScoped
class AttachmentDesk implements FileOwner {

    private final EntityManager database;
    private final Caller caller;
    private final DeadlineDesk deadlines;
    private final DeadlineRights rights;
    private final KeptFiles files;
    private final Clock clock;

    AttachmentDesk(
            EntityManager database,
            Caller caller,
            DeadlineDesk deadlines,
            DeadlineRights rights,
            KeptFiles files,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.deadlines = deadlines;
        this.rights = rights;
        this.files = files;
        this.clock = clock;
    }

    ReportAttachmentsView list(UUID deadlineId) {
        return new ReportAttachmentsView(ReportAttachment.of(deadlines.seen(deadlineId)).stream()
                .map(ReportAttachmentView::of)
                .toList());
    }

    RestResponse<byte[]> download(UUID deadlineId, String code, int number, @Nullable String ifNoneMatch) {
        return files.download(existing(deadlines.seen(deadlineId), code, number).kept(), ifNoneMatch);
    }

    /** Makes the upload the file of its place; the same again changes nothing. */
    RestResponse<ReportAttachmentView> put(
            UUID deadlineId,
            String code,
            int number,
            @Nullable FileTag ifMatch,
            @Nullable String fileName,
            UploadedFile upload) {
        var deadline = writable(deadlineId);
        var file = files.described(upload, fileName, code);
        refuseUnasked(asked(deadline, code), number, file);
        var before = ReportAttachment.of(deadline, code, number);
        if (before.isPresent() && before.get().kept().equals(file)) {
            return answer(RestResponse.Status.OK, before.get());
        }
        if (before.isPresent()) {
            FileTag.check(ifMatch, before.get().sha256);
        } else if (ifMatch != null) {
            throw new DomainException(ProblemType.REVISION_STALE, "-", ifMatch.sha256());
        }
        var attachment = before.orElseGet(ReportAttachment::new);
        attachment.deadline = deadline;
        attachment.code = code;
        attachment.number = number;
        attachment.take(file, clock.instant().truncatedTo(ChronoUnit.MICROS), caller.subject());
        if (before.isEmpty()) {
            attachment.persist();
        }
        changed(deadline);
        files.keepOnCommit(upload);
        return answer(before.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED, attachment);
    }

    private static RestResponse<ReportAttachmentView> answer(RestResponse.Status status, ReportAttachment file) {
        var answer = ResponseBuilder.create(status, ReportAttachmentView.of(file))
                .header(HttpHeaders.ETAG, FileTag.of(file.sha256));
        return status == RestResponse.Status.CREATED
                ? answer.header(
                                HttpHeaders.LOCATION,
                                "/api/v1/report-deadlines/" + file.deadline.id + "/attachments/" + file.code
                                        + (file.number == 1 ? "" : "?number=" + file.number))
                        .build()
                : answer.build();
    }

    void delete(UUID deadlineId, String code, int number, @Nullable FileTag ifMatch) {
        var deadline = writable(deadlineId);
        var file = existing(deadline, code, number);
        FileTag.check(ifMatch, file.sha256);
        file.delete();
        changed(deadline);
    }

    private ReportDeadline writable(UUID deadlineId) {
        var deadline = deadlines.seen(deadlineId);
        rights.requireWriter(deadline);
        deadline.requireWritable(caller.today());
        return deadline;
    }

    /** A report whose files are others than were sent has not been sent. */
    private void changed(ReportDeadline deadline) {
        ReportSubmission.of(deadline).ifPresent(ReportSubmission::reopen);
        deadline.touch();
        database.flush();
    }

    private static ReportAttachment existing(ReportDeadline deadline, String code, int number) {
        return ReportAttachment.of(deadline, code, number)
                .orElseThrow(() -> DomainException.notFound(ReportAttachment.WHAT));
    }

    private static DutyContent.Attachment asked(ReportDeadline deadline, String code) {
        return SubmissionDesk.form(deadline).attachments().stream()
                .filter(attachment -> attachment.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound(
                        Text.of("tệp mã này trong chế độ báo cáo", "file of this code in the duty")));
    }

    private static void refuseUnasked(DutyContent.Attachment asked, int number, KeptFiles.Kept file) {
        if (number > asked.maxCount()) {
            var words = Text.of(
                    "Chế độ báo cáo nhận tối đa " + asked.maxCount() + " tệp mã này.",
                    "The duty takes at most " + asked.maxCount() + " files of this code.");
            throw new DomainException(
                    ProblemType.RULE_VIOLATED, List.of(FieldError.parameter("number", "TOO_MANY_FILES", words)), words);
        }
        if (!asked.mediaTypes().isEmpty() && !asked.mediaTypes().contains(file.mediaType())) {
            var types = String.join(", ", asked.mediaTypes());
            var words = Text.of("Chế độ báo cáo chỉ nhận: " + types + ".", "The duty takes only: " + types + ".");
            throw new DomainException(
                    ProblemType.RULE_VIOLATED,
                    List.of(FieldError.header(HttpHeaders.CONTENT_TYPE, "MEDIA_TYPE_NOT_ASKED_FOR", words)),
                    words);
        }
    }

    @Override
    public List<String> named(List<String> sha256) {
        return database.createQuery(
                        "select distinct f.sha256 from ReportAttachment f where f.sha256 in :files", String.class)
                .setParameter("files", sha256)
                .getResultList();
    }
}
