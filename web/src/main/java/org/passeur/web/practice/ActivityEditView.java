package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.web.platform.Redirect;
import org.passeur.web.platform.Route;

/** Writing an activity. */
@Named
@RequestScoped
public class ActivityEditView extends WorkEditView<ActivityContent> {

    private static final int FIRST_STEPS = 3;

    @Inject
    private Activities activities;

    @Override
    protected WorkMatter<ActivityContent> matter() {
        return new WorkMatter<>(
                "activity",
                ActivityContent.class,
                Route.ACTIVITY_EDIT,
                activities::getDraft,
                activities::save,
                activities::publish);
    }

    /** Places to write in; those left empty are not kept. */
    @Override
    protected void start(FormNode content) {
        for (int i = 0; i < FIRST_STEPS; i++) {
            content.add("steps");
        }
    }

    @Override
    protected void show(FormNode content) {
        content.getShown()
                .put("stepMinutes", new Agenda(words()).sum(content.getRows().get("steps")));
    }

    @Override
    protected void pressOther(String button, String value) {
        switch (button) {
            case "doEnter" -> save("");
            case "doFiles" -> store().ifPresent(saved -> Redirect.to(Route.ATTACHMENTS.address(saved.id())));
            default -> {
                // The form is shown again.
            }
        }
    }
}
