package org.passeur.web.platform;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.List;

/**
 * {@code <ps:each items="…" var="…">}: repeats its content while the page is built, like {@code c:forEach}, for reading
 * pages. The standard loop evaluates the path to the list again for every property of every item, and twice over in a loop
 * within a loop; this one binds the item itself. Not for pages that are posted back to: the list is read once.
 */
public class EachHandler extends TagHandler {

    private final TagAttribute items;
    private final String variable;

    public EachHandler(TagConfig config) {
        super(config);
        items = getRequiredAttribute("items");
        variable = getRequiredAttribute("var").getValue();
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        List<?> list = (List<?>) items.getObject(context);
        if (list == null || list.isEmpty()) {
            return;
        }
        VariableMapper variables = context.getVariableMapper();
        ValueExpression outer = variables.resolveVariable(variable);
        try {
            for (Object item : list) {
                variables.setVariable(
                        variable, context.getExpressionFactory().createValueExpression(item, Object.class));
                nextHandler.apply(context, parent);
            }
        } finally {
            variables.setVariable(variable, outer);
        }
    }
}
