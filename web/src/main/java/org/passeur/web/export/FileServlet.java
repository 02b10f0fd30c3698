package org.passeur.web.export;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.export.boundary.PlanCopies;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.platform.boundary.BusyException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.Settings;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.Sheets;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.CallLimit;

/**
 * Files of plans, activities and sheets, for whoever reads them with a browser: {@code /plans/12.pdf}, {@code .ics}, {@code .md},
 * {@code .json}. What one may not see answers like what does not exist.
 */
@WebServlet(
        name = FileServlet.NAME,
        urlPatterns = {"/plans/*", "/fiches/*"})
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** {@code /activites/*} has a servlet of its own, which leads here. */
    public static final String NAME = "files";

    /** Instead of a revision's number: what its owner is writing. */
    static final String DRAFT = "brouillon";

    private static final Pattern FILE = Pattern.compile("/(plans|activites|fiches)/(\\d{1,18})\\.(pdf|ics|md|json)");

    private static final int SERVICE_UNAVAILABLE_SECONDS = 30;

    @Inject
    private PlanCopies plans;

    @Inject
    private Activities activities;

    @Inject
    private Sheets sheets;

    @Inject
    private TakeAway takeAway;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = FILE.matcher(request.getRequestURI());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Long id = Long.valueOf(address.group(2));
        String kind = address.group(3);
        if (kind.equals("pdf") && isTooOften(request, response)) {
            return;
        }
        try {
            TakenFile file = switch (address.group(1)) {
                case "plans" -> ofPlan(id, kind, request);
                case "activites" -> ofActivity(id, kind);
                default -> ofSheet(id, kind);
            };
            FileAnswers.send(file, request, response);
        } catch (NotFoundException | EJBAccessException | SignInRequiredException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuleBrokenException e) {
            // The page tells what is wrong, and keeps what was asked for.
            response.sendRedirect(asked(TakeAwayView.address(id), request)
                    .with("faute", e.violations().getFirst().field())
                    .toString());
        } catch (BusyException e) {
            response.setIntHeader("Retry-After", SERVICE_UNAVAILABLE_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** Whether a sheet is refused for now, and is answered so. */
    static boolean isTooOften(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return CallLimit.isRefused(CallLimit.SHEETS, Settings.SHEETS_PER_MINUTE.get(), request, response);
    }

    private static Address asked(String page, HttpServletRequest request) {
        Address address = Address.of(page);
        for (String name : new String[] {"revision", "start", "every"}) {
            address = address.with(name, request.getParameter(name));
        }
        return address;
    }

    private TakenFile ofPlan(Long id, String kind, HttpServletRequest request) {
        PlanCopy plan = plan(id, request.getParameter("revision"));
        // A calendar leads its owner back to what they write.
        String address = kind.equals("ics") ? PlanCalendar.address(plan) : TakeAway.address(plan);
        return of(plan, kind, request, takeAway, address);
    }

    /**
     * @param address where the plan can be read by whoever holds the file; null when only its owner can
     */
    static TakenFile of(PlanCopy plan, String kind, HttpServletRequest request, TakeAway takeAway, String address) {
        return switch (kind) {
            case "pdf" ->
                takeAway.sheet(
                        plan,
                        SheetRequest.of(
                                request.getParameter("sheet"),
                                request.getParameter("size"),
                                request.getParameter("lang"),
                                plan.language()),
                        address);
            case "ics" ->
                takeAway.calendar(
                        plan, CalendarDates.of(request.getParameter("start"), request.getParameter("every")), address);
            case "md" -> takeAway.markdown(plan, address);
            default -> TakeAway.json(plan);
        };
    }

    private PlanCopy plan(Long id, String revision) {
        if (DRAFT.equals(revision)) {
            return plans.getDraft(id);
        }
        boolean numbered = revision != null && revision.matches("[1-9]\\d{0,6}");
        return plans.get(id, numbered ? Integer.valueOf(revision) : null);
    }

    private TakenFile ofSheet(Long id, String kind) {
        if (!kind.equals("md")) {
            throw new NotFoundException("file of a sheet", id);
        }
        return TakeAway.sheet(sheets.get(id));
    }

    private TakenFile ofActivity(Long id, String kind) {
        if (!kind.equals("md")) {
            throw new NotFoundException("file of an activity", id);
        }
        return TakeAway.markdown(activities.get(id));
    }
}
