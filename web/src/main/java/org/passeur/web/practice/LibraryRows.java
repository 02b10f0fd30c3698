package org.passeur.web.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.Composition;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanSession.Source;
import org.passeur.practice.boundary.PlanSupplies;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Route;

/** Blocks of a form that come from the library: what is said of them, and what can be done with them. */
final class LibraryRows {

    private final PlanBlocks blocks;
    private final Long planId;
    private final Words words;

    /**
     * The activity that a block names.
     *
     * @param address null when the person may not open it
     * @param newer number of the newest revision, when the block names an older one; null otherwise
     * @param changes where the differences between both are shown
     */
    public record Named(String said, String address, Integer newer, String changes) {}

    /**
     * @param planId null for a plan that was not saved yet
     */
    LibraryRows(PlanBlocks blocks, Long planId, Words words) {
        this.blocks = blocks;
        this.planId = planId;
        this.words = words;
    }

    /**
     * @param plan what was typed; null while it makes no plan
     */
    void show(FormNode content, PlanContent plan) {
        List<FormNode> rows = content.getRows().get("sessions").stream()
                .flatMap(session -> session.getRows().get("blocks").stream())
                .toList();
        Map<ActivityRef, LibraryActivity> activities = blocks.find(
                planId,
                rows.stream()
                        .flatMap(row -> Stream.of(named(row, ""), named(row, "source-")))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        for (FormNode row : rows) {
            ActivityRef ref = named(row, "");
            if (ref != null) {
                row.getShown().put("library", said(ref, activities.get(ref)));
            } else if (row.getText().get("source-title") != null) {
                row.getShown().put("credit", credit(row));
            }
        }
        if (plan != null) {
            PlanSupplies supplies = PlanSupplies.of(plan, block -> ActivityRef.content(activities, block));
            int sessions = plan.sessions().size();
            content.getShown().put("material", PlanPage.Supply.of(supplies.material(), sessions, words.practice()));
            content.getShown().put("tools", PlanPage.Supply.of(supplies.tools(), sessions, words.practice()));
            Composition composition = Composition.of(plan, activities);
            if (composition.possible().size() < Licence.values().length) {
                content.getShown().put("licences", possible(composition));
                content.getShown()
                        .put("licenceRefused", !composition.violations().isEmpty());
            }
        }
    }

    private String possible(Composition composition) {
        return composition.possible().isEmpty()
                ? words.get("composition.none")
                : words.get(
                        "composition.possible",
                        composition.possible().stream().map(Licence::label).collect(Collectors.joining(", ")));
    }

    private static ActivityRef named(FormNode row, String prefix) {
        String activity = row.getText().get(prefix + "activity");
        String revision = row.getText().get(prefix + "revision");
        return activity == null || activity.isBlank()
                ? null
                : new ActivityRef(
                        activity.strip(),
                        revision != null && revision.matches("[1-9]\\d{0,8}") ? Integer.valueOf(revision) : null);
    }

    private Named said(ActivityRef ref, LibraryActivity activity) {
        if (activity == null) {
            return new Named(words.get("block.library.unknown"), null, null, null);
        }
        if (!activity.published()) {
            return new Named(words.get("block.library.draft"), Route.ACTIVITY_EDIT.address(activity.id()), null, null);
        }
        String credit = BlockCredit.named(activity, words.practice()).line();
        if (activity.kept()) {
            String mine = activity.own() ? Route.ACTIVITY_EDIT.address(activity.id()) : null;
            return new Named(words.get("block.library.kept", credit), mine, null, null);
        }
        String page = Address.of(Route.ACTIVITY.address(activity.id()))
                .with("revision", activity.revision())
                .toString();
        boolean newer = ref.revision() != null && activity.outdated();
        return new Named(
                credit,
                page,
                newer ? activity.headRevision() : null,
                newer && activity.exact()
                        ? Address.of(Route.ACTIVITY_CHANGES.address(activity.id()))
                                .with(ChangesView.FROM, activity.revision())
                                .with(ChangesView.TO, activity.headRevision())
                                .toString()
                        : null);
    }

    private String credit(FormNode row) {
        Map<String, String> text = row.getText();
        Licence licence = Coded.find(Licence.class, text.get("source-licence")).orElse(null);
        Source source = new Source(null, null, text.get("source-title"), text.get("source-author"), licence);
        return BlockCredit.of(source, words.practice()).line();
    }

    /** The newest revision of the activity; what the person typed in the block stays. */
    void takeNewer(FormNode row) {
        ActivityRef ref = named(row, "");
        if (ref == null) {
            return;
        }
        ActivityRef newest = new ActivityRef(ref.activity(), null);
        Map<ActivityRef, LibraryActivity> found = blocks.find(planId, List.of(ref, newest));
        LibraryActivity newer = found.get(newest);
        if (newer == null || !newer.offered()) {
            return;
        }
        ActivityContent before = found.get(ref).content();
        ActivityContent after = newer.content();
        Map<String, String> text = row.getText();
        String title = text.get("title");
        if (title == null || title.isBlank() || title.strip().equals(before.title())) {
            text.put("title", after.title());
        }
        // What the block took over when the activity was put in.
        if (joined(text.get("material"), List.of()).equals(joined(null, before.material()))) {
            text.put("material", joined(null, after.material()));
        }
        String minutes = text.get("minutes");
        if (minutes != null
                && before.duration() != null
                && after.duration() != null
                && minutes.strip().equals(String.valueOf(before.duration().max()))) {
            text.put("minutes", String.valueOf(after.duration().max()));
        }
        text.put("revision", String.valueOf(newer.revision()));
    }

    /** Makes it a step of this plan: what the activity says is in the block now, to be changed, with its credit. */
    void detach(FormNode row) {
        ActivityRef ref = named(row, "");
        if (ref == null) {
            return;
        }
        LibraryActivity activity = blocks.find(planId, List.of(ref)).get(ref);
        Map<String, String> text = row.getText();
        text.put("kind", BlockKind.STEP.code());
        text.remove("activity");
        text.remove("revision");
        if (activity == null || activity.content() == null) {
            credit(text, ref, text.get("title"));
            return;
        }
        ActivityContent content = activity.content();
        fill(text, "title", content.title());
        fill(text, "description", description(content));
        text.put("material", joined(text.get("material"), content.material()));
        fill(text, "tool", content.tools().isEmpty() ? null : String.join(", ", content.tools()));
        reach(row, content);
        // Nobody owes credit to themselves, nor to what is given away.
        if (!activity.own() && content.terms() != Licence.CC0) {
            credit(text, new ActivityRef(ref.activity(), activity.revision()), content.title());
            text.put("source-author", activity.author());
            text.put("source-licence", content.terms().code());
        }
    }

    private static void credit(Map<String, String> text, ActivityRef ref, String title) {
        text.put("source-activity", ref.activity());
        text.put("source-revision", ref.revision() == null ? null : String.valueOf(ref.revision()));
        text.put("source-title", title == null || title.isBlank() ? ref.activity() : title);
    }

    private static String description(ActivityContent content) {
        List<String> lines = new ArrayList<>();
        content.steps().forEach(step -> lines.add(step.text()));
        if (content.script() != null) {
            lines.add(content.script());
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static String joined(String typed, List<String> more) {
        return Stream.concat(typed == null ? Stream.empty() : typed.lines().map(String::strip), more.stream())
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Field by field, where the block says nothing itself. */
    private static void reach(FormNode row, ActivityContent content) {
        Json.MAPPER
                .valueToTree(content.reach() == null ? Map.of() : content.reach())
                .properties()
                .forEach(field -> {
                    String id = "access-" + field.getKey();
                    fill(row.getText(), id, field.getValue().asText());
                });
    }

    private static void fill(Map<String, String> text, String id, String value) {
        if (text.get(id) == null || text.get(id).isBlank()) {
            text.put(id, value);
        }
    }

    /**
     * Keeps the block as an activity of the person's own, and names it in the block.
     *
     * @param refused told what is wrong when it cannot
     */
    void saveAsActivity(FormNode row, WorkForm form, Consumer<String> refused) {
        try {
            Block block = Json.MAPPER.treeToValue(PlanEditView.withDefaults(row.toJson()), Block.class);
            String activity = blocks.saveAsActivity(planId, block, form.languageChosen());
            row.getText().keySet().removeIf(id -> id.startsWith("source-"));
            row.getText().put("kind", BlockKind.ACTIVITY.code());
            row.getText().put("activity", activity);
            row.getText().remove("revision");
        } catch (JsonProcessingException e) {
            refused.accept("block.activity.wrong");
        } catch (RuleBrokenException e) {
            refused.accept(
                    e.violations().getFirst().code().equals("schema.required")
                            ? "block.activity.title"
                            : "block.activity.wrong");
        }
    }
}
