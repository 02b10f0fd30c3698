package org.passeur.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.export.boundary.CalendarFeeds;
import org.passeur.platform.boundary.NotFoundException;

/** A member's dates, for their calendar program: whoever has the address reads them, so it is a secret. */
@WebServlet("/calendrier/*")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");

    @Inject
    private CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Secrets.hide(response);
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (Secrets.isTooOften(request, response)) {
            return;
        }
        try {
            if (!file.matches()) {
                throw new NotFoundException("CalendarFeed", 0L);
            }
            FileAnswers.send(TakeAway.calendar(feeds.open(file.group(1))), request, response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
