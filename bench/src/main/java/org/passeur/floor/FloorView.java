package org.passeur.floor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The bean of the bare Facelets page. */
@Named
@RequestScoped
public class FloorView {

    @Inject
    private HttpServletRequest request;

    private List<Rows.Row> rows;

    public List<Rows.Row> getRows() {
        if (rows == null) {
            rows = Rows.of(request.getParameter("size"));
        }
        return rows;
    }
}
