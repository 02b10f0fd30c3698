package org.passeur.web.platform;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.Iterator;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.SignInRequiredException;

/**
 * Turns what a page could not do into what a person reads: what one may not see answers like what does not exist, who has
 * to sign in does, and everything else is our failure. Views catch what they can explain better.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

    /** Puts the handler in its place; named in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FailureHandler(getWrapped().getExceptionHandler());
        }
    }

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext context = FacesContext.getCurrentInstance();
        // Ajax answers are XML: their own handler tells the page's script. What has left cannot be taken back.
        if (!events.hasNext()
                || context.getPartialViewContext().isAjaxRequest()
                || context.getExternalContext().isResponseCommitted()) {
            super.handle();
            return;
        }
        Throwable failure = events.next().getContext().getException();
        events.remove();
        try {
            answer(failure, context.getExternalContext());
        } catch (IOException e) {
            throw new FacesException(e);
        }
        context.responseComplete();
    }

    private static void answer(Throwable failure, ExternalContext external) throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        boolean reads = request.getMethod().equals("GET");
        boolean signInNeeded = is(failure, SignInRequiredException.class)
                || is(failure, EJBAccessException.class) && request.getUserPrincipal() == null;
        if (signInNeeded) {
            external.redirect(SignInServlet.addressFor(ErrorServlet.addressOf(request, reads)));
        } else if (is(failure, NotFoundException.class)
                || is(failure, EJBAccessException.class)
                || reads && is(failure, ConstraintViolationException.class)) {
            external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (is(failure, ViewExpiredException.class)) {
            external.responseSendError(HttpServletResponse.SC_GONE, null);
        } else {
            request.setAttribute(ErrorServlet.FAILURE, failure);
            external.responseSendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, null);
        }
    }

    private static boolean is(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
