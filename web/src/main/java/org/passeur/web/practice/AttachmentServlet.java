package org.passeur.web.practice;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.practice.boundary.AttachmentFile;
import org.passeur.practice.boundary.Attachments;
import org.passeur.web.platform.Attached;

/** Files that go with an activity, to keep: never shown inside the portal's own pages. */
@WebServlet("/activites/*")
public class AttachmentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("/(\\d{1,18})/pieces/(\\d{1,18})");

    @Inject
    private Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Matcher address = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            // As a file of its own, or nothing.
            getServletContext().getNamedDispatcher("files").forward(request, response);
            return;
        }
        AttachmentFile file;
        try {
            file = attachments.get(Long.valueOf(address.group(1)), Long.valueOf(address.group(2)));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", Attached.disposition(file.name()));
        // What one may see depends on who one is.
        response.setHeader("Cache-Control", "private, no-cache");
        response.getOutputStream().write(file.content());
    }
}
