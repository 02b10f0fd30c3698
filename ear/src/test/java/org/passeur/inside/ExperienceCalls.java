package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Members;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.ExperienceSetup;
import org.passeur.experience.boundary.Figures;
import org.passeur.experience.boundary.Reports;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.WorkKind;

/** Experience reports. */
final class ExperienceCalls {

    private ExperienceCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put("Reports.list", about -> bean(Reports.class).list(WorkKind.PLAN, about.id(), 1, 10));
        calls.put("Reports.mine", about -> bean(Reports.class).mine(1, 10));
        calls.put("Reports.get", about -> bean(Reports.class).get(about.file()));
        calls.put(
                "Reports.save", about -> bean(Reports.class).save(report(about)).id());
        calls.put("Reports.delete", about -> {
            bean(Reports.class).delete(about.file(), 0);
            return "";
        });
        calls.put("Reports.withdraw", about -> {
            bean(Reports.class).withdraw(about.file(), "Un essai.");
            return "";
        });
        calls.put("ExperienceSetup.tell", about -> {
            Long me = bean(Members.class).viewer().memberId();
            bean(ExperienceSetup.class).tell(me == null ? 0L : me, report(about));
            return "";
        });
        calls.put("Figures.of", about -> bean(Figures.class).of(about.id(), Map.of()));
    }

    private static SaveReport report(BoundaryCall.About about) {
        return new SaveReport(
                null,
                0,
                WorkKind.PLAN,
                about.id(),
                1,
                null,
                null,
                null,
                null,
                Again.YES,
                null,
                null,
                null,
                List.of(),
                true,
                Language.FR,
                false);
    }
}
