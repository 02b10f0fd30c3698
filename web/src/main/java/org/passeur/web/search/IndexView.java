package org.passeur.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.BusyException;
import org.passeur.search.boundary.IndexComparison;
import org.passeur.search.boundary.IndexFinding;
import org.passeur.search.boundary.IndexStatus;
import org.passeur.search.boundary.Indexing;
import org.passeur.search.boundary.IndexingProgress;
import org.passeur.search.boundary.IndexingProgress.State;
import org.passeur.web.platform.Addresses;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Redirect;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** The administrators' page of the index: how it is, what runs on it, what differs from the database. */
@Named
@RequestScoped
public class IndexView {

    private static final String KIND = "type";
    private static final String BUSY = "occupe";
    private static final String STILL = "arret";

    /** Seconds after which the page asks again how far it is; by a header, which needs no script. */
    private static final String AGAIN = "5";

    private static final int MINUTE = 60;

    @Inject
    private Indexing indexing;

    @Inject
    private Portal portal;

    private Posted posted;
    private Messages words;
    private IndexStatus status;

    /**
     * @param fault in words; empty where all of a list have the same
     */
    public record Entry(String address, String name, String fault) {}

    /** One row of the last comparison, as it is shown. */
    public record Compared(
            String kind, String at, String inDatabase, String inIndex, String missing, String stale, String orphan) {}

    public void run() {
        words = Messages.of("search", portal.getLanguage());
        posted = Posted.current();
        if (posted.isForm()) {
            Redirect.to(Route.INDEX.address() + (press() ? "" : "?" + BUSY + "=oui"));
            return;
        }
        status = indexing.status();
        if (isFollowed()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", AGAIN);
        }
    }

    private boolean press() {
        String kind = posted.text(KIND).isEmpty() ? null : posted.text(KIND);
        try {
            if (posted.isPressed("doRefresh")) {
                indexing.start(kind, false);
            } else if (posted.isPressed("doBuild")) {
                indexing.start(kind, true);
            } else if (posted.isPressed("doCompare")) {
                indexing.compare(kind);
            } else if (posted.isPressed("doMend")) {
                indexing.mend();
            } else if (posted.isPressed("doCancel")) {
                indexing.cancel();
            }
            return true;
        } catch (BusyException e) {
            return false;
        }
    }

    private IndexingProgress progress() {
        return status.progress();
    }

    public boolean isRunning() {
        return progress().isRunning();
    }

    /** Whether the page asks again by itself: who reads it slowly, or by ear, may stop that. */
    public boolean isFollowed() {
        return isRunning() && posted.text(STILL).isEmpty();
    }

    public String getFollowAddress() {
        return Route.INDEX.address() + (isFollowed() ? "?" + STILL + "=oui" : "");
    }

    public boolean isBusy() {
        return !posted.text(BUSY).isEmpty();
    }

    /** Whether the last run ended otherwise than well. */
    public boolean isWrong() {
        return progress().state() == State.FAILED || progress().state() == State.INTERRUPTED;
    }

    public int getPercent() {
        return progress().percent();
    }

    /** What runs or ran last: « Comparaison avec la base : plans de groupe, activités — terminée ». */
    public String getTitle() {
        return progress().action() == null
                ? words.get("index.never")
                : words.format(
                        "index.last",
                        words.label("index.action", progress().action()),
                        kinds(progress().kinds()),
                        words.label("index.state", progress().state()));
    }

    /** « 1 200 sur 4 000, 350 par seconde, encore 8 s ». */
    public String getFigures() {
        Wording wording = Wording.of(portal.getLanguage());
        String figures = words.format(
                "index.figures",
                wording.number(progress().done()),
                wording.number(progress().total()),
                wording.number(Math.round(progress().rate())));
        return progress().secondsLeft() == null
                ? figures
                : words.format("index.left", figures, length(progress().secondsLeft()));
    }

    public String getStarted() {
        return progress().startedAt() == null
                ? null
                : words.format("index.started", Dates.dateTime(progress().startedAt(), portal.getLocale()));
    }

    public String getWaiting() {
        String waiting = words.count("index.waiting", status.waiting());
        return status.oldestSeconds() == null
                ? waiting
                : words.format("index.oldest", waiting, length(status.oldestSeconds()));
    }

    private String length(long seconds) {
        return seconds < MINUTE
                ? seconds + "\u00a0s"
                : Wording.of(portal.getLanguage()).minutes(Math.toIntExact(seconds / MINUTE));
    }

    public String getVersion() {
        return status.version();
    }

    public List<Choice> getKinds() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.get("index.all"), true));
        status.kinds().forEach(kind -> choices.add(new Choice(kind, kind(kind), false)));
        return choices;
    }

    /** Null when the index is whole. */
    public String getBuilding() {
        return status.building().isEmpty() ? null : words.format("index.building", kinds(status.building()));
    }

    private String kind(String kind) {
        return words.get("kinds." + kind);
    }

    private String kinds(List<String> kinds) {
        return Wording.enumeration(kinds.stream().map(this::kind).toList());
    }

    public List<Entry> getFailed() {
        return entries(status.failed());
    }

    public List<Entry> getDifferences() {
        return entries(status.differences());
    }

    private List<Entry> entries(List<IndexFinding> findings) {
        return findings.stream()
                .map(finding -> new Entry(
                        Addresses.url(finding.kind(), finding.id()),
                        words.format("index.entry", words.get("kind." + finding.kind()), finding.id()),
                        words.label("index.fault", finding.fault())))
                .toList();
    }

    public List<Compared> getComparisons() {
        Wording wording = Wording.of(portal.getLanguage());
        return status.comparisons().stream()
                .map(one -> new Compared(
                        kind(one.kind()),
                        Dates.dateTime(one.comparedAt(), portal.getLocale()),
                        wording.number(one.inDatabase()),
                        wording.number(one.inIndex()),
                        wording.number(one.missing()),
                        wording.number(one.stale()),
                        wording.number(one.orphan())))
                .toList();
    }

    public boolean isDiffering() {
        return status.comparisons().stream().anyMatch(one -> one.differences() > 0);
    }

    public String getResult() {
        long differences = status.comparisons().stream()
                .mapToLong(IndexComparison::differences)
                .sum();
        return words.count("index.differences", differences);
    }
}
