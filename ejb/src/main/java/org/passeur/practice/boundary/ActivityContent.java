package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.passeur.community.boundary.Region;

/**
 * What an activity says: one reusable thing to do in a session. In canonical form, see {@code activity.json}.
 *
 * @param duration minutes
 * @param groupSize participants
 * @param script what to say, in words that can be read aloud
 * @param access what it asks of whoever takes part at a distance
 * @param references what it draws on
 * @param adaptation what was changed from the original, and for whom
 */
@JsonPropertyOrder({
    "title",
    "summary",
    "aim",
    "duration",
    "groupSize",
    "modalities",
    "phase",
    "groupTypes",
    "steps",
    "material",
    "tools",
    "script",
    "adaptations",
    "access",
    "confidentiality",
    "approaches",
    "themes",
    "regions",
    "references",
    "licence",
    "adaptation"
})
public record ActivityContent(
        String title,
        String summary,
        String aim,
        Range duration,
        Range groupSize,
        List<ActivityModality> modalities,
        Phase phase,
        List<GroupType> groupTypes,
        List<Step> steps,
        List<String> material,
        List<String> tools,
        String script,
        Adaptations adaptations,
        DigitalAccess access,
        String confidentiality,
        List<Approach> approaches,
        List<String> themes,
        List<Region> regions,
        List<String> references,
        Licence licence,
        String adaptation)
        implements WorkContent {

    /** One thing to do, with its minutes when they are known. */
    public record Step(String text, Integer minutes) {
        public Step {
            text = Texts.of(text);
        }
    }

    /** How the activity is led for people whom the usual way would leave out. */
    public record Adaptations(String telephone, String lowBandwidth, String lowSkill) {
        public Adaptations {
            telephone = Texts.of(telephone);
            lowBandwidth = Texts.of(lowBandwidth);
            lowSkill = Texts.of(lowSkill);
        }

        boolean isBlank() {
            return telephone == null && lowBandwidth == null && lowSkill == null;
        }
    }

    /** What it asks at a distance, as it says or as its adaptations and modalities let one conclude; null when neither. */
    public DigitalAccess reach() {
        TelephoneAccess telephone = null;
        String how = adaptations == null ? null : adaptations.telephone();
        if (how != null) {
            telephone = TelephoneAccess.ADAPTED;
        } else if (modalities.contains(ActivityModality.TELEPHONE)) {
            telephone = TelephoneAccess.YES;
        }
        DigitalAccess concluded = new DigitalAccess(telephone, how, null, null, null, null);
        return DigitalAccess.said(access == null ? concluded : access.or(concluded));
    }

    public ActivityContent {
        title = Texts.of(title);
        summary = Texts.of(summary);
        aim = Texts.of(aim);
        modalities = Texts.list(modalities);
        groupTypes = Texts.list(groupTypes);
        steps = Texts.list(steps).stream().filter(step -> step.text() != null).toList();
        material = Texts.lines(material);
        tools = Texts.lines(tools);
        script = Texts.of(script);
        adaptations = adaptations == null || adaptations.isBlank() ? null : adaptations;
        access = DigitalAccess.said(access);
        confidentiality = Texts.of(confidentiality);
        approaches = Texts.list(approaches);
        themes = Texts.lines(themes);
        regions = Texts.list(regions);
        references = Texts.lines(references);
        adaptation = Texts.of(adaptation);
    }
}
