package org.passeur.web.practice;

import java.time.Instant;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.web.platform.Route;

/** What a form that saves itself is told, for the page's script and in words. */
public final class SelfSave {

    private final Route route;
    private final Words words;
    private String state;
    private SavedWork work;
    private boolean otherRows;

    SelfSave(Route route, Words words) {
        this.route = route;
        this.words = words;
    }

    void isOf(String itsState) {
        state = itsState;
    }

    /**
     * @param itIsAsSent whether each row is stored where the page has it
     */
    void saved(SavedWork itsWork, boolean itIsAsSent) {
        state = "saved";
        work = itsWork;
        otherRows = !itIsAsSent;
    }

    /**
     * {@code saved}, {@code untitled} (a new one without a title yet), {@code problems} (refused, and why is beside it),
     * {@code conflict}, {@code gone}, {@code other} (somebody else is signed in) or {@code failed}.
     */
    public String getState() {
        return state;
    }

    /** What the next save must name; null when nothing was saved. */
    public Long getVersion() {
        return work == null ? null : work.version();
    }

    /** Whether the page must not say of its rows where they were: some are stored elsewhere, or not at all. */
    public boolean isOtherRows() {
        return otherRows;
    }

    /** Where it is written from now on; null when nothing was saved. */
    public String getAddress() {
        return work == null ? null : route.address(work.id());
    }

    public String getText() {
        return work == null ? words.get("self." + state) : words.saved(Instant.now());
    }
}
