package org.passeur.web.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.web.platform.UrlEncoded;

/** A plan or an activity as somebody writes it, with what a save must name beside the content. */
public class WorkForm {

    private static final int MAX_FIELDS = 20_000;

    private final FormNode content;
    private String version = "0";
    private String conflictVersion;
    private String conflictParts;
    private String formKey;
    private String formTurn = "0";
    private String language;
    private String visibility = Visibility.PRIVATE.code();
    private String removedAt;
    private String removed;
    private boolean cut;

    WorkForm(FormNode content, Language language) {
        this.content = content;
        this.language = language.code();
    }

    void show(DraftWork<?> draft) {
        content.show(Json.MAPPER.valueToTree(draft.content()));
        version = String.valueOf(draft.version());
        language = draft.language().code();
        visibility = draft.visibility().code();
    }

    /**
     * Reads a form as the page remembered it.
     *
     * @param sent as browsers write a form in one text
     * @return whether it is one
     */
    boolean read(String sent) {
        UrlEncoded read = sent == null ? null : UrlEncoded.read(sent, MAX_FIELDS);
        if (read == null || !read.fields().containsKey("title")) {
            return false;
        }
        Map<String, String> first = new HashMap<>();
        read.fields().forEach((name, values) -> first.put(name, values[0]));
        cut = FormRows.make(content, first);
        content.read(read.fields());
        language = first.getOrDefault("language", language);
        visibility = first.getOrDefault("visibility", visibility);
        return !cut;
    }

    /** What a browser sends of it when nothing was changed. */
    Map<String, String[]> written() {
        Map<String, String[]> fields = new LinkedHashMap<>();
        content.placeAt("");
        content.write(fields);
        fields.put("language", new String[] {language});
        fields.put("visibility", new String[] {visibility});
        return fields;
    }

    /** Puts one part of what is stored in the place of what was typed. */
    void take(String unit, DraftWork<?> draft) {
        JsonNode stored = Json.MAPPER.valueToTree(draft.content());
        switch (unit) {
            case "language" -> language = draft.language().code();
            case "visibility" -> visibility = draft.visibility().code();
            default -> content.take(unit, stored);
        }
    }

    /** A version that is no number is none that is stored. */
    long versionNumber() {
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    Language languageChosen() {
        return Coded.find(Language.class, language).orElse(Language.FR);
    }

    /**
     * @throws RuleBrokenException when none was: to guess would hide a published work, or show it
     */
    Visibility visibilityChosen() {
        return Coded.find(Visibility.class, visibility)
                .orElseThrow(() -> new RuleBrokenException("visibility", "schema.required"));
    }

    /**
     * What it says, to be kept.
     *
     * @param id null to create
     * @param itsVersion the one that was read
     * @throws RuleBrokenException when it does not say who may read it
     */
    <C extends WorkContent> SaveWork<C> save(Long id, long itsVersion, C itsContent) {
        return new SaveWork<>(
                id, itsVersion, languageChosen(), visibilityChosen(), itsContent, formKeyChosen(), turnNumber());
    }

    public FormNode getContent() {
        return content;
    }

    /** The version that was read. */
    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    /** The version that was stored meanwhile and has been shown; null without a conflict. */
    public String getConflictVersion() {
        return conflictVersion;
    }

    public void setConflictVersion(String conflictVersion) {
        this.conflictVersion = conflictVersion;
    }

    /** What is left to decide of a conflict, by unit, with spaces between; null when all of it is. */
    public String getConflictParts() {
        return conflictParts;
    }

    public void setConflictParts(String conflictParts) {
        this.conflictParts = conflictParts;
    }

    /** The random word that an open page gives itself; null without script. */
    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    /** None that a save would refuse for its length. */
    private String formKeyChosen() {
        return formKey != null && formKey.matches("[\\w-]{16,64}") ? formKey : null;
    }

    /** How often the open page has sent itself to be kept. */
    public String getFormTurn() {
        return formTurn;
    }

    public void setFormTurn(String formTurn) {
        this.formTurn = formTurn;
    }

    /** What is no number comes before all others. */
    private int turnNumber() {
        return formTurn != null && formTurn.matches("\\d{1,9}") ? Integer.parseInt(formTurn) : 0;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getVisibility() {
        return visibility;
    }

    public void setVisibility(String visibility) {
        this.visibility = visibility;
    }

    /** Where the row stood that was taken out last; null when none was. */
    public String getRemovedAt() {
        return removedAt;
    }

    public void setRemovedAt(String removedAt) {
        this.removedAt = removedAt;
    }

    /** What that row said, as JSON. */
    public String getRemoved() {
        return removed;
    }

    public void setRemoved(String removed) {
        this.removed = removed;
    }

    /** Whether more rows were sent than a form may have: it is shown, never saved. */
    boolean isCut() {
        return cut;
    }

    void setCut(boolean cut) {
        this.cut = cut;
    }
}
