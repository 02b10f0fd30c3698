package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import org.passeur.platform.boundary.Coded;

/**
 * Everything that a group plan says in free text before and after the sessions, in the order of reading (RQT). Forms,
 * pages, comparisons, the file format and the index all follow this list: a text joins by being named here, in
 * {@code plan.json} and in the messages.
 */
public enum PlanText implements Coded {
    SKILLS_CHECK(PlanSection.PEOPLE),
    SKILLS_HELP(PlanSection.PEOPLE),
    CONSENT(PlanSection.PEOPLE),
    REFUSAL_ALTERNATIVE(PlanSection.PEOPLE),
    RECRUITMENT(PlanSection.PEOPLE),
    WAITING_LIST(PlanSection.PEOPLE),
    CONTINGENCY_INJURY(PlanSection.SAFETY),
    CONTINGENCY_OVERFLOW(PlanSection.SAFETY),
    CONTINGENCY_SUICIDE(PlanSection.SAFETY),
    CONTINGENCY_CONTACTS(PlanSection.SAFETY),
    CONTINGENCY_CONNECTION(PlanSection.SAFETY),
    PROFESSIONAL_SUPPORT(PlanSection.SAFETY),
    RULE_BEHAVIOUR(PlanSection.RULES),
    RULE_DRESS(PlanSection.RULES),
    RULE_FOOD_ALCOHOL(PlanSection.RULES),
    RULE_CAMERA(PlanSection.RULES),
    RULE_CONFIDENTIALITY(PlanSection.RULES),
    RULE_NAME(PlanSection.RULES),
    RULE_TECHNICAL_TROUBLE(PlanSection.RULES),
    RULE_VIRTUAL_BACKGROUND(PlanSection.RULES),
    RULE_RECORDING(PlanSection.RULES),
    RULE_EXCLUSION(PlanSection.RULES),
    RULE_ABSENCE(PlanSection.RULES),
    COMMUNICATION_BEFORE(PlanSection.COMMUNICATION),
    COMMUNICATION_DURING(PlanSection.COMMUNICATION),
    COMMUNICATION_AFTER(PlanSection.COMMUNICATION),
    INVITATIONS(PlanSection.COMMUNICATION),
    REMINDERS(PlanSection.COMMUNICATION),
    CANCELLATION(PlanSection.COMMUNICATION),
    ACCOMPANIMENT_CLINICAL(PlanSection.ACCOMPANIMENT),
    ACCOMPANIMENT_TECHNOLOGICAL(PlanSection.ACCOMPANIMENT),
    FEEDBACK(PlanSection.ACCOMPANIMENT),
    FILE_NOTES(PlanSection.ACCOMPANIMENT),
    STATISTICS_CODING(PlanSection.ACCOMPANIMENT),
    FACILITATOR_TRAINING(PlanSection.ACCOMPANIMENT),
    TECHNICAL_REQUIREMENTS(PlanSection.TECHNIQUE),
    TECHNICAL_TEST(PlanSection.TECHNIQUE),
    MEETING_ROOM(PlanSection.TECHNIQUE),
    WHO_PRESENTS(PlanSection.TECHNIQUE),
    AFTER_CLEARING(PlanSection.AFTER),
    AFTER_NOTES(PlanSection.AFTER),
    AFTER_CLINICAL_FOLLOW_UP(PlanSection.AFTER),
    AFTER_ATTENDANCE(PlanSection.AFTER),
    AFTER_STATISTICS(PlanSection.AFTER),
    AFTER_SURVEY(PlanSection.AFTER),
    AFTER_IMPROVEMENT(PlanSection.AFTER);

    private final PlanSection section;
    private final String code;

    PlanText(PlanSection section) {
        this.section = section;
        code = CamelCase.of(name());
    }

    public PlanSection section() {
        return section;
    }

    public static List<PlanText> of(PlanSection section) {
        return Arrays.stream(values()).filter(text -> text.section == section).toList();
    }

    @Override
    @JsonValue
    @JsonKey
    public String code() {
        return code;
    }

    @JsonCreator
    public static PlanText of(String code) {
        return Coded.get(PlanText.class, code);
    }
}
