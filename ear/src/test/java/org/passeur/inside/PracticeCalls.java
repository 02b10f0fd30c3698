package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.Attachments;
import org.passeur.practice.boundary.ContentFormat;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.MyWorks;
import org.passeur.practice.boundary.PlanCheck;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.Sheets;
import org.passeur.practice.boundary.Themes;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.privacy.boundary.DetailKind;
import org.passeur.privacy.boundary.IdentifyingDetails;

/** Plans, activities, what goes with them. */
final class PracticeCalls {

    private PracticeCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        calls.put("Themes.list", about -> bean(Themes.class).list());
        calls.put("Themes.codes", about -> bean(Themes.class).codes());

        calls.put("GroupPlans.list", about -> bean(GroupPlans.class).list(WorkFilter.NONE, WorkSort.RECENT, 1, 10));
        calls.put("GroupPlans.get", about -> bean(GroupPlans.class).get(about.id()));
        calls.put("GroupPlans.getRevision", about -> bean(GroupPlans.class).getRevision(about.id(), 1));
        calls.put("GroupPlans.lineage", about -> bean(GroupPlans.class).lineage(about.id()));
        calls.put("GroupPlans.adapt", about -> bean(GroupPlans.class).adapt(about.id(), null));
        calls.put("GroupPlans.revisions", about -> bean(GroupPlans.class).revisions(about.id()));
        calls.put("GroupPlans.getDraft", about -> bean(GroupPlans.class).getDraft(about.id()));
        calls.put(
                "GroupPlans.save",
                about -> bean(GroupPlans.class)
                        .save(save(about, Json.read("{\"title\":\"Essai de permission\"}", PlanContent.class))));
        calls.put("GroupPlans.publish", about -> bean(GroupPlans.class).publish(about.id(), about.version(), false));
        calls.put("GroupPlans.withdraw", about -> bean(GroupPlans.class).withdraw(about.id()));
        calls.put("GroupPlans.deleteRevision", about -> {
            bean(GroupPlans.class).deleteRevision(about.id(), 1);
            return "";
        });
        calls.put("GroupPlans.delete", about -> {
            bean(GroupPlans.class).delete(about.id(), about.version());
            return "";
        });

        calls.put("Activities.list", about -> bean(Activities.class).list(WorkFilter.NONE, WorkSort.RECENT, 1, 10));
        calls.put("Activities.get", about -> bean(Activities.class).get(about.id()));
        calls.put("Activities.getRevision", about -> bean(Activities.class).getRevision(about.id(), 1));
        calls.put("Activities.lineage", about -> bean(Activities.class).lineage(about.id()));
        calls.put("Activities.adapt", about -> bean(Activities.class).adapt(about.id(), null));
        calls.put("Activities.revisions", about -> bean(Activities.class).revisions(about.id()));
        calls.put("Activities.offers", about -> bean(Activities.class).offers(List.of(1L)));
        calls.put("Activities.findIds", about -> bean(Activities.class).findIds(List.of("essai")));
        calls.put("Activities.getDraft", about -> bean(Activities.class).getDraft(about.id()));
        calls.put(
                "Activities.save",
                about -> bean(Activities.class)
                        .save(save(about, Json.read("{\"title\":\"Essai de permission\"}", ActivityContent.class))));
        calls.put("Activities.publish", about -> bean(Activities.class).publish(about.id(), about.version(), false));
        calls.put("Activities.withdraw", about -> bean(Activities.class).withdraw(about.id()));
        calls.put("Activities.deleteRevision", about -> {
            bean(Activities.class).deleteRevision(about.id(), 1);
            return "";
        });
        calls.put("Activities.delete", about -> {
            bean(Activities.class).delete(about.id(), about.version());
            return "";
        });

        calls.put("Sheets.list", about -> bean(Sheets.class).list(WorkFilter.NONE, WorkSort.RECENT, 1, 10));
        calls.put("Sheets.get", about -> bean(Sheets.class).get(about.id()));
        calls.put("Sheets.getRevision", about -> bean(Sheets.class).getRevision(about.id(), 1));
        calls.put("Sheets.lineage", about -> bean(Sheets.class).lineage(about.id()));
        calls.put("Sheets.adapt", about -> bean(Sheets.class).adapt(about.id(), null));
        calls.put("Sheets.revisions", about -> bean(Sheets.class).revisions(about.id()));
        calls.put("Sheets.getDraft", about -> bean(Sheets.class).getDraft(about.id()));
        calls.put(
                "Sheets.save",
                about -> bean(Sheets.class)
                        .save(save(
                                about,
                                Json.read(
                                        "{\"title\":\"Essai de permission\",\"body\":\"Un essai.\"}",
                                        SheetContent.class))));
        calls.put("Sheets.publish", about -> bean(Sheets.class).publish(about.id(), about.version(), false));
        calls.put("Sheets.withdraw", about -> bean(Sheets.class).withdraw(about.id()));
        calls.put("Sheets.deleteRevision", about -> {
            bean(Sheets.class).deleteRevision(about.id(), 1);
            return "";
        });
        calls.put("Sheets.delete", about -> {
            bean(Sheets.class).delete(about.id(), about.version());
            return "";
        });

        calls.put("Attachments.list", about -> bean(Attachments.class).list(about.id(), 1));
        calls.put("Attachments.own", about -> bean(Attachments.class).own(about.id()));
        calls.put("Attachments.get", about -> bean(Attachments.class).get(about.id(), about.file()));
        calls.put(
                "Attachments.add",
                about -> bean(Attachments.class)
                        .add(about.id(), "essai.txt", "Bonjour".getBytes(StandardCharsets.UTF_8)));
        calls.put("Attachments.remove", about -> {
            bean(Attachments.class).remove(about.id(), about.file());
            return "";
        });
        calls.put("Attachments.erase", about -> {
            bean(Attachments.class).erase(about.id(), about.file());
            return "";
        });
        calls.put("ContentFormat.schema", about -> bean(ContentFormat.class).schema("plan"));
        calls.put(
                "ContentFormat.read",
                about -> bean(ContentFormat.class)
                        .read(PlanContent.class, Json.MAPPER.createObjectNode().put("title", "Essai")));

        calls.put(
                "PlanCheck.check",
                about -> bean(PlanCheck.class)
                        .check(null, Json.read("{\"title\":\"Essai\"}", PlanContent.class), Language.FR)
                        .size());
        calls.put(
                "PlanCheck.setAside",
                about -> bean(PlanCheck.class)
                        .setAside(null, Json.read("{\"title\":\"Essai\"}", PlanContent.class), Language.FR)
                        .size());
        calls.put(
                "IdentifyingDetails.find",
                about -> bean(IdentifyingDetails.class).find("Mme Tremblay", Language.FR, List.of()));
        calls.put(
                "IdentifyingDetails.findEach",
                about -> bean(IdentifyingDetails.class).findEach(List.of("Mme Tremblay"), Language.FR, List.of()));
        calls.put(
                "IdentifyingDetails.message",
                about -> bean(IdentifyingDetails.class).message(DetailKind.PERSON, Language.FR));

        calls.put("MyWorks.list", about -> bean(MyWorks.class).list(1, 10));
        calls.put("MyWorks.shared", about -> bean(MyWorks.class).shared());
    }

    private static <C extends WorkContent> SaveWork<C> save(BoundaryCall.About about, C content) {
        return new SaveWork<>(
                about.id(), about.version(), Language.FR, Visibility.valueOf(about.visibility()), content);
    }
}
