package vn.thidua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.audit.Withheld;
import vn.thidua.database.Identified;
import vn.thidua.dossier.KeptFiles.Kept;
import vn.thidua.text.Text;

/** A file enclosed with a report. Its name may name people. */
@Entity
public class ReportAttachment extends Identified implements Withheld {

    static final Text WHAT = Text.of("tệp kèm báo cáo này", "file enclosed with this report");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public ReportDeadline deadline;

    /** By the form of the duty. */
    public String code;

    /** 1 for the first file of its code. */
    public int number;

    public String fileName;

    public String mediaType;

    /** Bytes. */
    public long size;

    @Column(name = "sha256")
    public String sha256;

    public Instant uploadedAt;

    public String uploadedBy;

    static List<ReportAttachment> of(ReportDeadline deadline) {
        return list("deadline = ?1 order by code, number", deadline);
    }

    static Optional<ReportAttachment> of(ReportDeadline deadline, String code, int number) {
        return find("deadline = ?1 and code = ?2 and number = ?3", deadline, code, number)
                .firstResultOptional();
    }

    static Map<String, Integer> counts(ReportDeadline deadline) {
        var counts = new HashMap<String, Integer>();
        of(deadline).forEach(file -> counts.merge(file.code, 1, Integer::sum));
        return counts;
    }

    Kept kept() {
        return new Kept(fileName, mediaType, size, sha256);
    }

    void take(Kept file, Instant at, String by) {
        fileName = file.fileName();
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
        uploadedAt = at;
        uploadedBy = by;
    }

    @Override
    public Set<String> withheldFields() {
        return Set.of("fileName");
    }
}
