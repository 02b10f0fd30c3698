package org.passeur.practice.control;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.Modality;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.RoleKind;

/** A plan as the rules of the readiness check look at it. */
final class PlanReading {

    private final PlanContent content;
    private final JsonNode json;
    private final WordLists words;
    private final Map<String, Boolean> mentioned = new HashMap<>();
    private String text;

    PlanReading(PlanContent content, WordLists words) {
        this.content = content;
        this.words = words;
        json = Json.MAPPER.valueToTree(content);
    }

    PlanContent content() {
        return content;
    }

    boolean has(JsonPointer field) {
        JsonNode value = json.at(field);
        return !value.isMissingNode() && !value.isNull() && !(value.isContainerNode() && value.isEmpty());
    }

    boolean is(JsonPointer field, String value) {
        return json.at(field).asText().equals(value);
    }

    boolean holds(JsonPointer list, String value) {
        for (JsonNode item : json.at(list)) {
            if (item.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    boolean hasRole(RoleKind role) {
        return content.roles().stream().anyMatch(held -> held.role() == role);
    }

    /** Whether one of the words of this list is written anywhere in the plan. */
    boolean mentions(String list) {
        if (text == null) {
            StringBuilder all = new StringBuilder();
            // Rules that were set aside are named in it, by codes that hold the words which they look for.
            collect(((ObjectNode) json).deepCopy().without("setAside"), all);
            text = all.toString();
        }
        return mentioned.computeIfAbsent(list, name -> words.in(name, text));
    }

    private static void collect(JsonNode node, StringBuilder texts) {
        if (node.isTextual()) {
            texts.append(node.textValue()).append('\n');
        }
        node.forEach(part -> collect(part, texts));
    }

    PlanSession session(int index) {
        return content.sessions().get(index);
    }

    private Modality modality(int index) {
        Modality own = session(index).modality();
        return own == null ? content.modality() : own;
    }

    boolean isOnline(int index) {
        return modality(index) != Modality.IN_PERSON;
    }

    boolean meetsInPerson() {
        return content.modality() == Modality.IN_PERSON
                || content.modality() == Modality.HYBRID
                || content.sessions().stream()
                        .anyMatch(session ->
                                session.modality() == Modality.IN_PERSON || session.modality() == Modality.HYBRID);
    }

    /** Planned length, or else what its blocks take. */
    int minutes(int index) {
        Integer planned = planned(index);
        return planned == null ? session(index).blockMinutes() : planned;
    }

    /** Its own length, or else the usual one of the plan; null when neither is written. */
    private Integer planned(int index) {
        Integer own = session(index).minutes();
        return own != null || content.schedule() == null
                ? own
                : content.schedule().sessionMinutes();
    }

    /** Minutes by which the agenda is longer than the session (negative: shorter); 0 when either is not written. */
    int overrun(int index) {
        Integer planned = planned(index);
        return planned == null || session(index).blocks().isEmpty()
                ? 0
                : session(index).blockMinutes() - planned;
    }

    /** An activity of the library, or a step whose words invite to speak or to do. */
    boolean isInteractive(int index) {
        return session(index).blocks().stream().anyMatch(this::isInteractive);
    }

    private boolean isInteractive(Block block) {
        if (block.kind() == BlockKind.ACTIVITY) {
            return true;
        }
        return block.kind() == BlockKind.STEP && words.in("interaction", block.title() + "\n" + block.description());
    }
}
