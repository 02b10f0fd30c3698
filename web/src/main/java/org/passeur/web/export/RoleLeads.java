package org.passeur.web.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.RoleKind;
import org.passeur.web.platform.Messages;

/**
 * Which blocks a role leads. Who leads a block is free text: it counts for a role when it names it as the portal or the
 * field does ({@code lead.<role>}), or as the plan names its holder.
 */
final class RoleLeads {

    /** Letters of a holder's name under which it would be found by chance. */
    private static final int SHORTEST = 4;

    private final Map<RoleKind, List<String>> names = new EnumMap<>(RoleKind.class);

    /**
     * @param language that the plan is written in
     */
    RoleLeads(PlanContent plan, Language language) {
        Messages words = Messages.of("export", language);
        for (RoleKind role : RoleKind.values()) {
            List<String> own = new ArrayList<>();
            for (String name : words.get("lead." + role.code()).split(",")) {
                own.add(folded(name));
            }
            names.put(role, own);
        }
        for (PlanContent.Role role : plan.roles()) {
            // "Alliance en ligne : locataire du comité" leads as "Alliance en ligne".
            String holder = role.holder() == null ? "" : role.holder().split("[:(,]")[0];
            if (folded(holder).strip().length() >= SHORTEST) {
                names.get(role.role()).add(folded(holder));
            }
        }
    }

    boolean isLedBy(PlanSession.Block block, RoleKind role) {
        if (block.lead() == null) {
            return false;
        }
        String lead = folded(block.lead());
        return names.get(role).stream().anyMatch(lead::contains);
    }

    /** Lower case without accents, words between single spaces: whole words are found by their spaces. */
    private static String folded(String text) {
        return " "
                + Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\bco-", "co")
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }
}
