package org.passeur.floor;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/** The same page without Faces: what the server itself costs. */
@WebServlet("/servlet")
public class FloorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.print("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\">\n<head>\n");
        out.print("  <meta charset=\"utf-8\" />\n  <title>Plancher</title>\n</head>\n<body>\n<ul>\n");
        for (Rows.Row row : Rows.of(request.getParameter("size"))) {
            out.print("<li><a href=\"/floor/");
            out.print(row.getId());
            out.print("\">");
            out.print(row.getTitle());
            out.print("</a><p>");
            out.print(row.getText());
            out.print("</p></li>\n");
        }
        out.print("</ul>\n</body>\n</html>\n");
    }
}
