package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** What the page of a plan or an activity is asked for. */
@RequestScoped
public class WorkRequest {

    private static final String WITHDRAW = "retirer";

    /** Its value is the id of an activity that the plan keeps. */
    private static final String TAKE_OUT = "retirerActivite";

    /** Its value is the revision that was on the page. */
    private static final String ADAPT = "adapter";

    /** Its value is the version that was on the page. */
    private static final String ERASE = "effacer";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Portal portal;

    /**
     * What the buttons of a page do.
     *
     * @param list where whoever took the work away goes on
     * @param own its page
     * @param edit the form of one's own
     */
    record Actions(
            Route list,
            Route own,
            Route edit,
            BiFunction<Long, Integer, SavedWork> adapt,
            Consumer<Long> withdraw,
            ObjLongConsumer<Long> delete,
            ObjIntConsumer<Long> deleteRevision) {}

    /** The revision in the address; null for the newest, also when it is no number. */
    Integer revision() {
        String text = request.getParameter("revision");
        return text != null && text.matches("[1-9]\\d{0,6}") ? Integer.valueOf(text) : null;
    }

    /** The activity that is to go from all plans; null when that is not asked for. */
    Long takenOut() {
        String text = request.getParameter(TAKE_OUT);
        return request.getMethod().equals("POST") && text != null && text.matches("\\d{1,18}")
                ? Long.valueOf(text)
                : null;
    }

    /** Goes on there, so that loading the page again sends nothing again. */
    static void leaveFor(String address) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(address);
        context.responseComplete();
    }

    /** Does what the pressed button says; a link cannot. Whether one was, and the page is left then. */
    boolean isAnswered(Actions actions) throws IOException {
        if (!request.getMethod().equals("POST")) {
            return false;
        }
        Long id = portal.getId();
        if (request.getParameter(WITHDRAW) != null) {
            actions.withdraw().accept(id);
            leaveFor(actions.list().address(), WorkLists.WITHDRAWN);
            return true;
        }
        if (request.getParameter(ADAPT) != null) {
            SavedWork draft = actions.adapt().apply(id, revision());
            leaveFor(actions.edit().address(draft.id()), WorkLists.ADAPTED);
            return true;
        }
        if (request.getParameter(ERASE) == null) {
            return false;
        }
        try {
            if (revision() == null) {
                actions.delete().accept(id, versionRead());
            } else {
                actions.deleteRevision().accept(id, revision());
            }
            leaveFor(actions.list().address(), WorkLists.ERASED);
        } catch (ConflictException | RuleBrokenException e) {
            leaveFor(actions.own().address(id), WorkLists.CHANGED);
        }
        return true;
    }

    /** One that no work has when it is no number. */
    private long versionRead() {
        String text = request.getParameter(ERASE);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static void leaveFor(String address, String done) throws IOException {
        leaveFor(Address.of(address).with(WorkLists.DONE, done).toString());
    }
}
