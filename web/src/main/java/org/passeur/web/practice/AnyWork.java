package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.Descent;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.practice.boundary.Sheets;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Route;

/** For pages that are the same for every kind of work: its boundary, and its addresses. */
@RequestScoped
public class AnyWork {

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    @Inject
    private Sheets sheets;

    public PublishedWork<?> get(WorkKind kind, Long id) {
        return switch (kind) {
            case PLAN -> plans.get(id);
            case ACTIVITY -> activities.get(id);
            case SHEET -> sheets.get(id);
        };
    }

    public PublishedWork<?> getRevision(WorkKind kind, Long id, int number) {
        return switch (kind) {
            case PLAN -> plans.getRevision(id, number);
            case ACTIVITY -> activities.getRevision(id, number);
            case SHEET -> sheets.getRevision(id, number);
        };
    }

    List<RevisionInfo> revisions(WorkKind kind, Long id) {
        return switch (kind) {
            case PLAN -> plans.revisions(id);
            case ACTIVITY -> activities.revisions(id);
            case SHEET -> sheets.revisions(id);
        };
    }

    Descent lineage(WorkKind kind, Long id) {
        return switch (kind) {
            case PLAN -> plans.lineage(id);
            case ACTIVITY -> activities.lineage(id);
            case SHEET -> sheets.lineage(id);
        };
    }

    void withdraw(WorkKind kind, Long id) {
        switch (kind) {
            case PLAN -> plans.withdraw(id);
            case ACTIVITY -> activities.withdraw(id);
            case SHEET -> sheets.withdraw(id);
        }
    }

    void delete(WorkKind kind, Long id, long version) {
        switch (kind) {
            case PLAN -> plans.delete(id, version);
            case ACTIVITY -> activities.delete(id, version);
            case SHEET -> sheets.delete(id, version);
        }
    }

    /** What the page at an address is about, by how the address begins. */
    public static WorkKind kind(Route page) {
        for (WorkKind kind : WorkKind.values()) {
            if (page.address().startsWith(list(kind).address() + "/")) {
                return kind;
            }
        }
        throw new IllegalArgumentException(page.address());
    }

    private static Route list(WorkKind kind) {
        return switch (kind) {
            case PLAN -> Route.PLANS;
            case ACTIVITY -> Route.ACTIVITIES;
            case SHEET -> Route.SHEETS;
        };
    }

    /** Where it is read. */
    public static Route page(WorkKind kind) {
        return switch (kind) {
            case PLAN -> Route.PLAN;
            case ACTIVITY -> Route.ACTIVITY;
            case SHEET -> Route.SHEET;
        };
    }

    /** Where its owner writes it. */
    static Route form(WorkKind kind) {
        return switch (kind) {
            case PLAN -> Route.PLAN_EDIT;
            case ACTIVITY -> Route.ACTIVITY_EDIT;
            case SHEET -> Route.SHEET_EDIT;
        };
    }
}
