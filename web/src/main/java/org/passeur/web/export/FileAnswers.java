package org.passeur.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;

/** Sends a file, or says that the one its reader has is the same still. */
final class FileAnswers {

    /** What one may see depends on who one is. */
    private static final String PRIVATE = "private, no-cache";

    private FileAnswers() {}

    /** To a program. */
    static Response of(TakenFile file, Request request) {
        EntityTag tag = EntityTag.valueOf(file.etag());
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(file.bytes(), file.mediaType()) : same)
                .tag(tag)
                .header("Cache-Control", PRIVATE)
                .header("Content-Disposition", file.disposition())
                .build();
    }

    /** To a browser, or a calendar. */
    static void send(TakenFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", file.etag());
        response.setHeader("Cache-Control", PRIVATE);
        if (isKnown(file.etag(), request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", file.disposition());
        response.getOutputStream().write(file.bytes());
    }

    private static boolean isKnown(String etag, String known) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }
}
