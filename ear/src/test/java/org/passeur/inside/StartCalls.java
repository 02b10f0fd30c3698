package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanStart;
import org.passeur.practice.boundary.Skeleton;

/** Blocks, and ways to start a plan. */
final class StartCalls {

    private StartCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put(
                "PlanBlocks.find",
                about -> bean(PlanBlocks.class)
                        .find(1L, List.of(new ActivityRef("essai", 1)))
                        .size());
        calls.put("PlanBlocks.takeOut", about -> {
            bean(PlanBlocks.class).takeOut(about.id());
            return "";
        });
        calls.put(
                "PlanBlocks.saveAsActivity",
                about -> bean(PlanBlocks.class)
                        .saveAsActivity(null, Block.of(BlockKind.STEP, "Essai de permission", 5), Language.FR));
        calls.put(
                "PlanStart.readAgenda",
                about -> bean(PlanStart.class)
                        .readAgenda("9:00 Accueil (10 min)")
                        .blockCount());
        calls.put(
                "PlanStart.readText",
                about -> bean(PlanStart.class).readText("essai.txt", "Accueil".getBytes(StandardCharsets.UTF_8)));
        calls.put(
                "PlanStart.skeleton",
                about -> bean(PlanStart.class)
                        .skeleton(new Skeleton("Essai", 2, 60, null, null, null, null, null, null, 7), Language.FR)
                        .title());
        calls.put(
                "PlanStart.begin",
                about -> bean(PlanStart.class)
                        .begin(null, Language.FR, Json.read("{\"title\":\"Essai de permission\"}", PlanContent.class)));
    }
}
