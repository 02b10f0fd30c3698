package org.passeur.practice.control;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.Bandwidth;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.DigitalAccess;
import org.passeur.practice.boundary.DigitalSkill;
import org.passeur.practice.boundary.Equipment;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.Modality;
import org.passeur.practice.boundary.Phase;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanSession.Slot;
import org.passeur.practice.boundary.RoleKind;
import org.passeur.practice.boundary.TelephoneAccess;
import org.passeur.practice.boundary.YesNo;

/** A plan as the rules of the readiness check look at it. */
final class PlanReading {

    private final PlanContent content;
    private final JsonNode json;
    private final WordLists words;
    private final Map<ActivityRef, LibraryActivity> activities;

    PlanReading(PlanContent content, Map<ActivityRef, LibraryActivity> activities, WordLists words) {
        this.content = content;
        this.activities = activities;
        this.words = words;
        json = Json.MAPPER.valueToTree(content);
    }

    PlanContent content() {
        return content;
    }

    /** Where a field is, by its name with points between its parts. */
    static JsonPointer pointer(String field) {
        return JsonPointer.compile("/" + field.replace('.', '/'));
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

    /** Whether somebody holds it: a role alone promises nobody. */
    boolean hasRole(RoleKind role) {
        return content.roles().stream().anyMatch(held -> held.role() == role && held.holder() != null);
    }

    /** Whether one of the words of this list is written in one of these fields, or below them. */
    boolean mentions(String list, List<String> fields) {
        StringBuilder texts = new StringBuilder();
        fields.forEach(field -> collect(json.at(pointer(field)), texts));
        return words.in(list, texts.toString());
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

    /** Whether one meets so: by the plan, or in one of its sessions. */
    boolean meets(Modality modality) {
        return content.modality() == modality
                || content.sessions().stream().anyMatch(session -> session.modality() == modality);
    }

    boolean meetsOnline() {
        return content.modality() != Modality.IN_PERSON
                || IntStream.range(0, content.sessions().size()).anyMatch(this::isOnline);
    }

    boolean meetsInPerson() {
        return meets(Modality.IN_PERSON) || meets(Modality.HYBRID) || meets(Modality.ALTERNATING);
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

    /**
     * Minutes between breaks, where they are the most; 0 without an agenda. What is planned and not yet written counts, after
     * the last block.
     */
    int longestStretch(int index) {
        PlanSession session = session(index);
        if (session.blocks().isEmpty()) {
            return 0;
        }
        int longest = 0;
        int stretch = 0;
        for (Slot slot : session.slots()) {
            stretch = isPause(slot) ? 0 : stretch + slot.minutes();
            longest = Math.max(longest, stretch);
        }
        return Math.max(longest, stretch + Math.max(0, -overrun(index)));
    }

    private boolean isPause(Slot slot) {
        return slot.minutes() > 0
                && slot.blocks().stream()
                        .allMatch(block -> block.kind() == BlockKind.BREAK || isBreak(activity(block)));
    }

    private static boolean isBreak(ActivityContent activity) {
        return activity != null && activity.phase() == Phase.BREAK;
    }

    /** What the block's activity says; null when it is none, or not for the reader. */
    private ActivityContent activity(Block block) {
        return ActivityRef.content(activities, block);
    }

    /** A step or an activity whose words invite to speak or to do. */
    boolean isInteractive(int index) {
        return session(index).blocks().stream().anyMatch(this::isInteractive);
    }

    private boolean isInteractive(Block block) {
        ActivityContent activity = activity(block);
        if (!isWork(block) || isBreak(activity)) {
            return false;
        }
        StringBuilder texts = new StringBuilder(block.title() + "\n" + block.description() + "\n");
        if (activity != null) {
            texts.append(activity.title()).append('\n').append(activity.summary());
            activity.steps().forEach(step -> texts.append('\n').append(step.text()));
        }
        return words.in("interaction", texts.toString());
    }

    private static boolean isWork(Block block) {
        return block.kind() == BlockKind.STEP || block.kind() == BlockKind.ACTIVITY;
    }

    /** Whether a telephone alone is all that is asked for, or one block says how it takes part. */
    boolean reachesTelephone() {
        List<Equipment> needed = content.equipment();
        return needed.contains(Equipment.TELEPHONE)
                        && !needed.contains(Equipment.COMPUTER)
                        && !needed.contains(Equipment.CAMERA)
                || content.sessions().stream()
                        .flatMap(session -> session.blocks().stream())
                        .filter(PlanReading::isWork)
                        .map(block -> block.reach(activity(block)))
                        .anyMatch(access -> access != null
                                && (access.telephone() == TelephoneAccess.YES
                                        || access.telephone() == TelephoneAccess.ADAPTED));
    }

    /** Whether all work of an online session says that it asks for more than a voice and a call. */
    boolean isOutOfReach(int index) {
        List<Block> work =
                session(index).blocks().stream().filter(PlanReading::isWork).toList();
        return isOnline(index)
                && !work.isEmpty()
                && work.stream().map(block -> block.reach(activity(block))).allMatch(PlanReading::asksForMore);
    }

    private static boolean asksForMore(DigitalAccess access) {
        if (access == null || access.telephone() != null) {
            return access != null && access.telephone() == TelephoneAccess.NO;
        }
        return access.camera() == YesNo.YES
                || access.reading() == YesNo.YES
                || access.bandwidth() != null && access.bandwidth() != Bandwidth.LOW
                || access.skill() == DigitalSkill.AT_EASE;
    }
}
