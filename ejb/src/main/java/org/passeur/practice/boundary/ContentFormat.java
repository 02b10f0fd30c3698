package org.passeur.practice.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;
import org.passeur.practice.control.Schemas;

/** Contents as JSON: what a form or a program sends, before it is known to be right. */
@Stateless
public class ContentFormat {

    @Inject
    private Schemas schemas;

    /**
     * The JSON Schema of a kind.
     *
     * @param type {@code plan}, {@code activity} or {@code sheet}
     */
    @PermitAll
    public String schema(@NotNull String type) {
        return schemas.text(type);
    }

    /**
     * The content that these fields make.
     *
     * @throws RuleBrokenException with every field that the schema refuses
     */
    @PermitAll
    public <C extends WorkContent> C read(@NotNull Class<C> type, @NotNull ObjectNode fields) {
        List<Violation> violations = new ArrayList<>(schemas.violations(type, fields));
        violations.addAll(CleanText.violations(fields));
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
        try {
            return Json.MAPPER.treeToValue(fields, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of " + type + " allows what its record does not", e);
        }
    }
}
