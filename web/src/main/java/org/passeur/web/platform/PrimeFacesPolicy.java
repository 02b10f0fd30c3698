package org.passeur.web.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspState;

/**
 * PrimeFaces' own policy would open a session on every page, also for a visitor who only reads. So it is told that its
 * work is done, except on pages that use it; there one header holds its nonce and all the rest of our policy.
 */
public class PrimeFacesPolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean uses =
                context.getExternalContext().getRequestMap().get(RoutingFilter.MATCH) instanceof Route.Match match
                        && match.route().usesPrimeFaces();
        CspState state = PrimeFacesContext.getCspState(context);
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW && !uses) {
            state.setInitialized(true);
        } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && uses) {
            context.getExternalContext()
                    .setResponseHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.withNonce(state.getNonce()));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // The header is set before.
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }
}
