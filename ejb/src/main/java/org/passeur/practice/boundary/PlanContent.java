package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passeur.community.boundary.Region;

/**
 * What a group plan says: before, during and after (RQT). In canonical form, see {@code plan.json}.
 *
 * @param timeZone of all hours; null for {@link PlanZone#UNSAID}
 * @param references what it draws on
 * @param setAside rules of the readiness check that do not hold here
 * @param adaptation what was changed from the original, and for whom
 */
@JsonPropertyOrder({
    "title",
    "summary",
    "aim",
    "objectives",
    "origin",
    "modality",
    "openness",
    "groupType",
    "milieu",
    "participants",
    "schedule",
    "inclusion",
    "exclusion",
    "roles",
    "equipment",
    "meetingOptions",
    "texts",
    "timeZone",
    "sessions",
    "approaches",
    "themes",
    "regions",
    "references",
    "setAside",
    "licence",
    "adaptation"
})
public record PlanContent(
        String title,
        String summary,
        String aim,
        List<String> objectives,
        PlanOrigin origin,
        Modality modality,
        Openness openness,
        GroupType groupType,
        Milieu milieu,
        Participants participants,
        Schedule schedule,
        List<String> inclusion,
        List<String> exclusion,
        List<Role> roles,
        List<Equipment> equipment,
        Map<MeetingOption, YesNo> meetingOptions,
        Map<PlanText, String> texts,
        PlanZone timeZone,
        List<PlanSession> sessions,
        List<Approach> approaches,
        List<String> themes,
        List<Region> regions,
        List<String> references,
        List<SetAside> setAside,
        Licence licence,
        String adaptation)
        implements WorkContent {

    /**
     * Sessions, their blocks, roles and rules that are set aside, all together: a group of two years that meets each week,
     * in seven blocks, has 832. More could be read and never written: a form of them has more fields than a server takes.
     */
    public static final int MAX_ROWS = 850;

    /** See {@link #MAX_ROWS}. */
    public int rows() {
        return sessions.size()
                + sessions.stream().mapToInt(session -> session.blocks().size()).sum()
                + roles.size()
                + setAside.size();
    }

    public record PlanOrigin(Origin kind, String note) {
        public PlanOrigin {
            note = Texts.of(note);
        }
    }

    /**
     * How many people.
     *
     * @param reason why, when it is outside the 4 to 12 of an online group (AXTRA)
     */
    public record Participants(int min, int max, String reason) {
        public Participants {
            reason = Texts.of(reason);
        }
    }

    /**
     * @param sessionCount how many sessions; may differ from those already written
     * @param sessionMinutes usual length of one
     */
    public record Schedule(Integer sessionCount, Integer sessionMinutes, String frequency) {
        public Schedule {
            frequency = Texts.of(frequency);
        }

        boolean isBlank() {
            return sessionCount == null && sessionMinutes == null && frequency == null;
        }
    }

    /**
     * @param holder a function, never a participant's name
     */
    public record Role(RoleKind role, String holder, String tasks) {
        public Role {
            holder = Texts.of(holder);
            tasks = Texts.of(tasks);
        }
    }

    /**
     * A rule of the readiness check that whoever wrote the plan put aside.
     *
     * @param rule its id, see {@link Remark#rule}
     * @param reason why it does not hold here; printed with the plan
     */
    public record SetAside(String rule, String reason) {
        public SetAside {
            reason = Texts.of(reason);
        }
    }

    public PlanContent {
        title = Texts.of(title);
        summary = Texts.of(summary);
        aim = Texts.of(aim);
        objectives = Texts.lines(objectives);
        origin = origin == null || origin.kind() == null ? null : origin;
        schedule = schedule == null || schedule.isBlank() ? null : schedule;
        inclusion = Texts.lines(inclusion);
        exclusion = Texts.lines(exclusion);
        roles = Texts.list(roles).stream().filter(role -> role.role() != null).toList();
        equipment = Texts.list(equipment);
        meetingOptions = decided(meetingOptions);
        texts = written(texts);
        sessions = Texts.list(sessions);
        approaches = Texts.list(approaches);
        themes = Texts.lines(themes);
        regions = Texts.list(regions);
        references = Texts.lines(references);
        setAside = Texts.list(setAside).stream()
                .filter(rule -> rule.rule() != null && rule.reason() != null)
                .toList();
        adaptation = Texts.of(adaptation);
    }

    /** Where the clocks are that it goes by. */
    public PlanZone zone() {
        return timeZone == null ? PlanZone.UNSAID : timeZone;
    }

    /** External ids of the activities that blocks come from. */
    public List<String> activitiesUsed() {
        return sessions.stream()
                .flatMap(session -> session.blocks().stream())
                .map(PlanSession.Block::activity)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Map<MeetingOption, YesNo> decided(Map<MeetingOption, YesNo> options) {
        Map<MeetingOption, YesNo> decided = new EnumMap<>(MeetingOption.class);
        if (options != null) {
            options.forEach((option, answer) -> {
                if (answer != null) {
                    decided.put(option, answer);
                }
            });
        }
        return Collections.unmodifiableMap(decided);
    }

    private static Map<PlanText, String> written(Map<PlanText, String> texts) {
        Map<PlanText, String> written = new EnumMap<>(PlanText.class);
        if (texts != null) {
            texts.forEach((field, text) -> {
                String stripped = Texts.of(text);
                if (stripped != null) {
                    written.put(field, stripped);
                }
            });
        }
        return Collections.unmodifiableMap(written);
    }
}
