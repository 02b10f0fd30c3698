package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** The list of activities. */
@Named
@RequestScoped
public class ActivityListView {

    @Inject
    private Activities activities;

    @Inject
    private WorkLists lists;

    @Inject
    private Portal portal;

    private WorkList list;

    public void load() {
        list = lists.read(
                new WorkLists.Kind<>(
                        Route.ACTIVITIES,
                        ActivityModality.class,
                        "activityModality",
                        true,
                        "activities.total",
                        works -> WorkCard.activities(works, Messages.of("practice", portal.getLanguage()))),
                activities::list);
    }

    public WorkList getList() {
        return list;
    }
}
