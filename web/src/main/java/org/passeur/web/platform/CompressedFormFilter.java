package org.passeur.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.passeur.platform.boundary.UnreadableException;

/**
 * A form that was compressed before it was sent: a plan that saves itself would be too much for a slow line otherwise. It is
 * unpacked here and not by the listener, which has no limit for what comes out of a small body.
 */
public class CompressedFormFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** In bytes, unpacked; what the server takes of a form that comes as it is. */
    static final int MAX_BYTES = 10_000_000;

    /** What the listener takes of a form that comes as it is. */
    static final int MAX_FIELDS = 20_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isCompressedForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body;
        try (Gunzip form = new Gunzip(request.getInputStream())) {
            body = form.readNBytes(MAX_BYTES + 1);
        } catch (UnreadableException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (body.length > MAX_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        UrlEncoded form = UrlEncoded.read(new String(body, StandardCharsets.UTF_8), MAX_FIELDS);
        if (form == null) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(new FormParameters(request, form.fields()), response);
    }

    private static boolean isCompressedForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && "gzip".equalsIgnoreCase(request.getHeader("Content-Encoding"))
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && !request.getServletPath().startsWith("/api/");
    }
}
