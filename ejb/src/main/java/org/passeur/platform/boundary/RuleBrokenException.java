package org.passeur.platform.boundary;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The input breaks rules of the domain; each violation names a field and the key of a message. */
@ApplicationException(rollback = true)
public final class RuleBrokenException extends PasseurException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * @param field name of the field, as in the JSON format of its kind
     * @param code key of the message that explains it
     */
    public record Violation(String field, String code) {}

    public RuleBrokenException(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public RuleBrokenException(String field, String code) {
        this(List.of(new Violation(field, code)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
