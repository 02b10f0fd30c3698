package org.passeur.demo.control;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.Visibility;
import org.passeur.exchange.boundary.ExchangeSetup;
import org.passeur.exchange.boundary.SaveCollection;
import org.passeur.exchange.boundary.WriteComment;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.BlockMinutes;
import org.passeur.experience.boundary.ExperienceSetup;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.WorkKind;

/** What the cast tells and says of the library, from {@code life.json}: invented, like everybody in it. */
@Dependent
public class DemoLife {

    @Inject
    private ExperienceSetup experience;

    @Inject
    private ExchangeSetup exchange;

    /** A work as the file names it: {@code plan:externalId}. */
    private record Work(WorkKind kind, Long id) {}

    /**
     * @param members ids by key
     * @param networks ids by key
     */
    void load(JsonNode life, Map<String, Long> members, Map<String, Long> networks) {
        life.get("reports")
                .forEach(report ->
                        experience.tell(members.get(text(report, "by")), report(report, work(text(report, "work")))));
        life.get("comments").forEach(comment -> {
            Work work = work(text(comment, "work"));
            Long first = comment(comment, work, null, members);
            comment.path("answers").forEach(answer -> comment(answer, work, first, members));
        });
        life.get("thanks")
                .forEach(thanks -> exchange.thank(
                        members.get(thanks.get(0).textValue()),
                        work(thanks.get(1).textValue()).id()));
        life.get("followed")
                .forEach(followed -> exchange.follow(
                        members.get(followed.get(0).textValue()),
                        work(followed.get(1).textValue()).id()));
        life.get("collections").forEach(collection -> {
            List<SaveCollection.Item> items = new ArrayList<>();
            collection
                    .get("items")
                    .forEach(item -> items.add(new SaveCollection.Item(
                            work(item.get(0).textValue()).id(), item.get(1).textValue())));
            exchange.collect(new SaveCollection(
                    null,
                    0,
                    networks.get(text(collection, "network")),
                    text(collection, "title"),
                    text(collection, "description"),
                    Language.FR,
                    Visibility.of(text(collection, "visibility")),
                    items,
                    false));
        });
    }

    private static SaveReport report(JsonNode report, Work work) {
        List<BlockMinutes> minutes = new ArrayList<>();
        report.path("minutes")
                .forEach(taken -> minutes.add(new BlockMinutes(
                        taken.get(0).intValue(),
                        taken.get(1).intValue(),
                        taken.get(2).intValue())));
        return new SaveReport(
                null,
                0,
                work.kind(),
                work.id(),
                1,
                Coded.get(ActivityModality.class, text(report, "modality")),
                report.get("groupSize").intValue(),
                report.has("region") ? Region.of(text(report, "region")) : null,
                text(report, "heldIn"),
                Again.of(text(report, "again")),
                text(report, "changed"),
                text(report, "worked"),
                text(report, "failed"),
                minutes,
                report.path("anonymous").booleanValue(),
                Language.FR,
                false);
    }

    private Long comment(JsonNode comment, Work work, Long parentId, Map<String, Long> members) {
        return exchange.comment(
                members.get(text(comment, "by")),
                new WriteComment(work.kind(), work.id(), 1, parentId, text(comment, "text"), Language.FR, false));
    }

    private Work work(String name) {
        int colon = name.indexOf(':');
        WorkKind kind = WorkKind.of(name.substring(0, colon));
        return new Work(kind, exchange.findWork(kind, name.substring(colon + 1)));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).textValue();
    }
}
