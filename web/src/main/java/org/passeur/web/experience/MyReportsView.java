package org.passeur.web.experience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.experience.boundary.OwnReport;
import org.passeur.experience.boundary.Reports;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;

/** One's own reports, to be changed or erased, whatever has become of the works. */
@Named
@RequestScoped
public class MyReportsView {

    private static final int SIZE = 20;

    private static final List<String> DONE = List.of("publication", "anonyme", "effacement");

    @Inject
    private Reports reports;

    @Inject
    private Portal portal;

    private Page<OwnReport> page;
    private Messages words;

    /**
     * @param title null of a work that the reader has lost sight of
     * @param withdrawn the reason of the moderator who withdrew it; null when nobody did
     */
    public record Item(String title, String address, ReportItem report, String withdrawn) {}

    public void load() {
        words = Messages.of("experience", portal.getLanguage());
        page = reports.mine(Posted.current().page(), SIZE);
    }

    public List<Item> getReports() {
        return page.items().stream()
                .map(own -> new Item(
                        own.workTitle(),
                        own.workTitle() == null
                                ? null
                                : (own.kind() == WorkKind.PLAN ? Route.PLAN : Route.ACTIVITY).address(own.workId()),
                        ReportItem.of(own.report(), portal.getLanguage()),
                        own.withdrawn() == null ? null : words.format("mine.withdrawn", own.withdrawn())))
                .toList();
    }

    public List<Pager.Link> getPages() {
        return Pager.of(
                Address.of(portal.getPath()),
                page.number(),
                page.pages(),
                Messages.of("platform", portal.getLanguage()));
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        String done = Posted.current().text("fait");
        return DONE.contains(done) ? words.get("mine.done." + done) : null;
    }
}
