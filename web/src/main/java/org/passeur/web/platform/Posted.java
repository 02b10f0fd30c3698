package org.passeur.web.platform;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;

/** What a form sent, read as it is meant: what no option says is as if nothing was chosen. */
public final class Posted {

    private static final int MAX_PAGE = 10_000;

    private final HttpServletRequest request;

    private Posted(HttpServletRequest request) {
        this.request = request;
    }

    /** Of the page that is made: the request that Faces serves may be a form that is shown again. */
    public static Posted current() {
        return new Posted((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** Whether a form was sent; these pages need no more of Faces' own life of a form. */
    public boolean isForm() {
        return request.getMethod().equals("POST");
    }

    public boolean isPressed(String button) {
        return request.getParameter(button) != null;
    }

    /** Never null; without the spaces around it. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The same, cut where nobody looks any further. */
    public String text(String name, int maxLength) {
        String value = text(name);
        return value.substring(0, Math.min(value.length(), maxLength));
    }

    public Long id(String name) {
        return id(request.getParameterValues(name) == null ? null : text(name), null);
    }

    public Set<Long> ids(String name) {
        String[] values = request.getParameterValues(name);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .map(value -> id(value, null))
                        .filter(id -> id != null)
                        .collect(Collectors.toSet());
    }

    public <E extends Enum<E> & Coded> E coded(String name, Class<E> type) {
        return Coded.find(type, text(name)).orElse(null);
    }

    public Region region() {
        return coded("region", Region.class);
    }

    public long version() {
        return id(text("version"), 0L);
    }

    public int page() {
        Long number = id(text(Pager.PARAMETER), 1L);
        return Math.clamp(number, 1, MAX_PAGE);
    }

    /** Two ids as a button sends them, {@code 12-7}. */
    public Optional<long[]> pair(String button) {
        String[] parts = text(button).split("-");
        return parts.length == 2 && id(parts[0], null) != null && id(parts[1], null) != null
                ? Optional.of(new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])})
                : Optional.empty();
    }

    private static Long id(String text, Long otherwise) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : otherwise;
    }
}
