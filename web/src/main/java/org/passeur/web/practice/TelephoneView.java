package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** What somebody lives through in a plan who has a telephone and nothing else. */
@Named
@RequestScoped
public class TelephoneView {

    @Inject
    private GroupPlans plans;

    @Inject
    private PlanBlocks blocks;

    @Inject
    private Portal portal;

    private TelephonePage page;
    private String lang;
    private ResourceBundle words;

    public void load() {
        PublishedWork<PlanContent> work = plans.get(portal.getId());
        page = TelephonePage.of(
                work.content(), blocks.find(work.id(), ActivityRef.shown(work.content())), work.language());
        lang = Wording.of(portal.getLanguage()).langOf(work.language());
        words = WorkHead.words(work.language());
    }

    public TelephonePage getPage() {
        return page;
    }

    /** Of the plan, where it is not that of the page around it. */
    public String getLang() {
        return lang;
    }

    public ResourceBundle getWords() {
        return words;
    }

    public String getPlanAddress() {
        return Route.PLAN.address(portal.getId());
    }
}
