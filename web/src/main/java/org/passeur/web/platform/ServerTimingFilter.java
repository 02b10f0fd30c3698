package org.passeur.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.passeur.platform.boundary.StatementMeter;

/** With PASSEUR_SERVER_TIMING=true each answer tells how many statements it cost: for tests and benchmarks, not for all. */
public class ServerTimingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final boolean ON = Boolean.parseBoolean(System.getenv("PASSEUR_SERVER_TIMING"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!ON) {
            chain.doFilter(request, response);
            return;
        }
        StatementMeter.reset();
        chain.doFilter(request, new Counted(response));
    }

    /** Headers leave with the first byte, so the count is written when somebody asks where to write. */
    private static final class Counted extends HttpServletResponseWrapper {

        Counted(HttpServletResponse response) {
            super(response);
        }

        private void count() {
            setHeader("Server-Timing", "sql;desc=" + StatementMeter.get());
        }

        @Override
        public void flushBuffer() throws IOException {
            count();
            super.flushBuffer();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            count();
            return super.getWriter();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            count();
            return super.getOutputStream();
        }
    }
}
