package org.passeur.web.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code <ps:let var="…" value="…">}: names a value for the rest of a reading page. The value is found once, while the
 * page is built; {@code c:set} and {@code ui:param} find it again each time it is named.
 */
public class LetHandler extends TagHandler {

    private final String variable;
    private final TagAttribute value;

    public LetHandler(TagConfig config) {
        super(config);
        variable = getRequiredAttribute("var").getValue();
        value = getRequiredAttribute("value");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        Object found = value.getObject(context);
        context.getVariableMapper()
                .setVariable(variable, context.getExpressionFactory().createValueExpression(found, Object.class));
    }
}
