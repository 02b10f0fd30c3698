package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What an activity or a block asks of whoever takes part at a distance. What is not said is null.
 *
 * @param telephoneHow in which other way, when it is adapted
 * @param camera whether one must be seen
 * @param reading whether one must read: a shared screen, the chat, a sheet
 */
@JsonPropertyOrder({"telephone", "telephoneHow", "camera", "reading", "bandwidth", "skill"})
public record DigitalAccess(
        TelephoneAccess telephone,
        String telephoneHow,
        YesNo camera,
        YesNo reading,
        Bandwidth bandwidth,
        DigitalSkill skill) {

    public DigitalAccess {
        telephoneHow = Texts.of(telephoneHow);
    }

    /** The same; null when nothing is said. */
    static DigitalAccess said(DigitalAccess access) {
        return access == null || access.equals(new DigitalAccess(null, null, null, null, null, null)) ? null : access;
    }

    /** Field by field what this says, or else the other. */
    DigitalAccess or(DigitalAccess other) {
        return other == null
                ? this
                : new DigitalAccess(
                        telephone == null ? other.telephone : telephone,
                        telephoneHow == null && (telephone == null || telephone == other.telephone)
                                ? other.telephoneHow
                                : telephoneHow,
                        camera == null ? other.camera : camera,
                        reading == null ? other.reading : reading,
                        bandwidth == null ? other.bandwidth : bandwidth,
                        skill == null ? other.skill : skill);
    }
}
