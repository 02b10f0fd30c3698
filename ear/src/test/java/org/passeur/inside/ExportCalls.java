package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.util.Map;
import org.passeur.export.boundary.CalendarFeeds;
import org.passeur.export.boundary.LinkTerm;
import org.passeur.export.boundary.PlanCopies;
import org.passeur.export.boundary.ShareLinks;

/** What is taken away of plans. */
final class ExportCalls {

    /** As long as a secret is, and no one's. */
    private static final String MADE_UP = "A".repeat(43);

    private ExportCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put("PlanCopies.get", about -> bean(PlanCopies.class).get(about.id(), null));
        calls.put("PlanCopies.getDraft", about -> bean(PlanCopies.class).getDraft(about.id()));

        calls.put("ShareLinks.list", about -> bean(ShareLinks.class).list(about.id()));
        calls.put("ShareLinks.create", about -> bean(ShareLinks.class).create(about.id(), LinkTerm.WEEK, null, false));
        calls.put("ShareLinks.revoke", about -> {
            ShareLinks links = bean(ShareLinks.class);
            links.create(about.id(), LinkTerm.WEEK, null, false);
            links.revoke(about.id(), links.list(about.id()).getFirst().id());
            return "";
        });
        calls.put("ShareLinks.open", about -> bean(ShareLinks.class).open(MADE_UP));

        calls.put("CalendarFeeds.findMine", about -> bean(CalendarFeeds.class).findMine());
        calls.put("CalendarFeeds.renew", about -> bean(CalendarFeeds.class).renew());
        calls.put("CalendarFeeds.revoke", about -> {
            bean(CalendarFeeds.class).revoke();
            return "";
        });
        calls.put("CalendarFeeds.open", about -> bean(CalendarFeeds.class).open(MADE_UP));
    }
}
