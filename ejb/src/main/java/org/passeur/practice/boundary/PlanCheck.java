package org.passeur.practice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.control.BlockQueries;
import org.passeur.practice.control.PlanRules;

/** The readiness check: what a plan lacks, by the rules of {@code rules.json}. Stores nothing, forbids nothing. */
@Stateless
public class PlanCheck {

    @Inject
    private PlanRules rules;

    @Inject
    private BlockQueries blocks;

    @Inject
    private Members members;

    /**
     * What there is to say, the most important first, then in the order of reading; what was put aside says so.
     *
     * @param planId null while the plan has none; see {@link PlanBlocks#find}
     */
    @PermitAll
    public List<Remark> check(Long planId, @NotNull PlanContent plan, @NotNull Language language) {
        return rules.remarks(plan, blocks.find(members.viewer(), planId, ActivityRef.in(plan)), language);
    }

    /**
     * What its author put aside, each with the reason; only what the check would still say.
     *
     * @param planId see {@link #check}
     */
    @PermitAll
    public List<Remark> setAside(Long planId, @NotNull PlanContent plan, @NotNull Language language) {
        return plan.setAside().isEmpty()
                ? List.of()
                : check(planId, plan, language).stream()
                        .filter(remark -> remark.setAside() != null)
                        .toList();
    }
}
