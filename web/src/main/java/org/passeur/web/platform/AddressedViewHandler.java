package org.passeur.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post to the address that people see, not to the view behind it. */
public class AddressedViewHandler extends ViewHandlerWrapper {

    public AddressedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get("jakarta.servlet.forward.request_uri");
        boolean thisView = context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return address != null && thisView ? address.toString() : super.getActionURL(context, viewId);
    }
}
