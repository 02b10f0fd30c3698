package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.Descent;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** The tree of adaptations that a plan or an activity stands in. */
@Named
@RequestScoped
public class LineageView {

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    @Inject
    private Words words;

    @Inject
    private Portal portal;

    private Route own;
    private Route changes;
    private Node root;
    private String title;

    /**
     * @param credit who shares it, since when
     * @param changes address of what it changed of its original; null for the first of the tree
     * @param current {@code page} for the one that the tree was asked for
     */
    public record Node(
            String title,
            String address,
            String credit,
            String changes,
            String changesLabel,
            String current,
            List<Node> below) {}

    public void load() {
        boolean plan = portal.getRoute() == Route.PLAN_LINEAGE;
        own = plan ? Route.PLAN : Route.ACTIVITY;
        changes = plan ? Route.PLAN_CHANGES : Route.ACTIVITY_CHANGES;
        root = node(plan ? plans.lineage(portal.getId()) : activities.lineage(portal.getId()));
    }

    private Node node(Descent work) {
        if (work.asked()) {
            title = work.title();
        }
        String date = Dates.date(work.publishedAt(), portal.getLanguage().locale());
        return new Node(
                work.title(),
                own.address(work.id()),
                String.join(
                        " · ",
                        Stream.of(work.author(), date)
                                .filter(part -> part != null)
                                .toList()),
                work.revision() == null
                        ? null
                        : Address.of(changes.address(work.id()))
                                .with(ChangesView.FROM, ChangesView.ORIGIN)
                                .toString(),
                words.get("lineage.changes"),
                work.asked() ? "page" : null,
                work.adaptations().stream().map(this::node).toList());
    }

    public List<Node> getRoots() {
        return List.of(root);
    }

    public String getTitle() {
        return title;
    }

    /** Of the work. */
    public String getAddress() {
        return own.address(portal.getId());
    }
}
