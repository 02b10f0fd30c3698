package org.passeur.web.platform;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** Gathers a page's thousand small writes: encoding each by itself costs a tenth of the page. */
class WholePage extends HttpServletResponseWrapper {

    /** Characters; most pages are one or two of it. */
    private static final int BUFFER = 16 * 1024;

    private PrintWriter writer;

    WholePage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new BufferedWriter(super.getWriter(), BUFFER));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        super.flushBuffer();
    }

    /** What was gathered and not sent goes with the rest: an error page takes its place. */
    @Override
    public void resetBuffer() {
        super.resetBuffer();
        writer = null;
    }

    @Override
    public void reset() {
        super.reset();
        writer = null;
    }
}
