package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.Modality;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** The list of group plans. */
@Named
@RequestScoped
public class PlanListView {

    @Inject
    private GroupPlans plans;

    @Inject
    private WorkLists lists;

    @Inject
    private Portal portal;

    private WorkList list;

    public void load() {
        list = lists.read(
                new WorkLists.Kind<>(
                        Route.PLANS,
                        Modality.class,
                        "modality",
                        false,
                        "plans.total",
                        works -> WorkCard.plans(works, Messages.of("practice", portal.getLanguage()))),
                plans::list);
    }

    public WorkList getList() {
        return list;
    }
}
