package org.passeur.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.ImportResult.Code;
import org.passeur.platform.boundary.ImportResult.Named;
import org.passeur.platform.boundary.ImportResult.Rejected;

/** A line of an import that was rejected, or that is stored and seems to name somebody. */
@Entity
public class ImportError {

    private static final int MAX_FIELD = 300;

    private static final int MAX_DETAIL = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_error_seq")
    @SequenceGenerator(name = "import_error_seq", sequenceName = "import_error_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private Long jobId;

    private long lineNumber;

    @Column(nullable = false, length = 40)
    private String code;

    /** Names of fields come from the file, so they are anything. */
    @Column(nullable = false, length = MAX_FIELD)
    private String field;

    @Column(nullable = false, length = MAX_DETAIL)
    private String detail;

    protected ImportError() {}

    public ImportError(Long jobId, long lineNumber, Rejected rejected) {
        this(jobId, lineNumber, rejected.code(), rejected.field(), rejected.detail());
    }

    public ImportError(Long jobId, long lineNumber, Named named) {
        this(jobId, lineNumber, Code.NAMED, named.field(), named.detail());
    }

    private ImportError(Long jobId, long lineNumber, Code code, String field, String detail) {
        this.jobId = jobId;
        this.lineNumber = lineNumber;
        this.code = code.code();
        this.field = CleanText.cleaned(field, MAX_FIELD);
        this.detail = CleanText.cleaned(detail, MAX_DETAIL);
    }
}
