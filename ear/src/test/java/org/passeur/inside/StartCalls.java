package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanSession.Block;

/** Blocks, and ways to start a plan. */
final class StartCalls {

    private StartCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put(
                "PlanBlocks.find",
                about -> bean(PlanBlocks.class)
                        .find(List.of(new ActivityRef("essai", 1)))
                        .size());
        calls.put(
                "PlanBlocks.saveAsActivity",
                about -> bean(PlanBlocks.class)
                        .saveAsActivity(Block.of(BlockKind.STEP, "Essai de permission", 5), Language.FR));
    }
}
