package org.passeur.web.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;
import org.passeur.practice.boundary.ActivityContent.Step;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.Approach;
import org.passeur.practice.boundary.Bandwidth;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.DigitalSkill;
import org.passeur.practice.boundary.Equipment;
import org.passeur.practice.boundary.GroupType;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.Milieu;
import org.passeur.practice.boundary.Modality;
import org.passeur.practice.boundary.Openness;
import org.passeur.practice.boundary.Origin;
import org.passeur.practice.boundary.Phase;
import org.passeur.practice.boundary.PlanContent.Role;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanZone;
import org.passeur.practice.boundary.RoleKind;
import org.passeur.practice.boundary.TelephoneAccess;
import org.passeur.practice.boundary.YesNo;

/** Parts of a content in words, for somebody who compares two of them. */
final class Descriptions {

    private static final Map<Class<?>, String> PREFIX = Map.ofEntries(
            Map.entry(Modality.class, "modality"),
            Map.entry(ActivityModality.class, "activityModality"),
            Map.entry(Openness.class, "openness"),
            Map.entry(Origin.class, "origin"),
            Map.entry(GroupType.class, "groupType"),
            Map.entry(Milieu.class, "milieu"),
            Map.entry(Phase.class, "phase"),
            Map.entry(Approach.class, "approach"),
            Map.entry(Equipment.class, "equipment"),
            Map.entry(RoleKind.class, "role"),
            Map.entry(BlockKind.class, "blockKind"),
            Map.entry(Licence.class, "licence"),
            Map.entry(PlanZone.class, "timeZone"),
            Map.entry(TelephoneAccess.class, "telephoneAccess"),
            Map.entry(Bandwidth.class, "bandwidth"),
            Map.entry(DigitalSkill.class, "digitalSkill"),
            Map.entry(YesNo.class, "yesNo"));

    private final Words words;
    private final Map<String, String> themes;

    /**
     * @param themes labels by code
     */
    Descriptions(Words words, Map<String, String> themes) {
        this.words = words;
        this.themes = themes;
    }

    /**
     * @param field where the value stands
     * @return one line for each thing that it says; none for null
     */
    List<String> of(String field, Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> many ->
                many.stream().flatMap(one -> of(field, one).stream()).toList();
            case PlanSession session -> session(session);
            case Block block -> List.of(block(block));
            case Role role -> List.of(role(role));
            case Step step -> List.of(step(step));
            case Boolean yes -> List.of(words.coded("yesNo", yes ? YesNo.YES : YesNo.NO));
            case Region region -> List.of(region.label());
            case Coded coded -> List.of(words.coded(PREFIX.get(coded.getClass()), coded));
            case String code when field.equals("themes") -> List.of(themes.getOrDefault(code, code));
            default -> List.of(value.toString());
        };
    }

    private List<String> session(PlanSession session) {
        StringJoiner head = new StringJoiner(", ");
        head.add(session.title() == null ? words.get("described.untitled") : session.title());
        session.day().ifPresent(day -> head.add(words.day(day)));
        if (session.start() != null) {
            head.add(words.wording().clock(Agenda.read(session.start())));
        }
        if (session.minutes() != null) {
            head.add(minutes(session.minutes()));
        }
        List<String> lines = new ArrayList<>();
        lines.add(head.toString());
        if (session.aim() != null) {
            lines.add(session.aim());
        }
        session.blocks().forEach(block -> lines.add("– " + block(block)));
        return lines;
    }

    private String block(Block block) {
        StringJoiner text = new StringJoiner(", ");
        text.add(block.title() == null ? words.coded("blockKind", block.kind()) : block.title());
        text.add(minutes(block.minutes()));
        if (block.parallel() != null) {
            text.add(words.get("block.parallel.true"));
        }
        for (String said : Arrays.asList(
                block.lead(), block.tool(), block.link(), AccessWords.line(block.access(), words.practice()))) {
            if (said != null) {
                text.add(said);
            }
        }
        return text.toString();
    }

    private String role(Role role) {
        StringJoiner text = new StringJoiner(" – ");
        text.add(words.coded("role", role.role()));
        if (role.holder() != null) {
            text.add(role.holder());
        }
        if (role.tasks() != null) {
            text.add(role.tasks());
        }
        return text.toString();
    }

    private String step(Step step) {
        return step.minutes() == null ? step.text() : step.text() + " (" + minutes(step.minutes()) + ")";
    }

    private String minutes(int minutes) {
        return words.wording().minutes(minutes);
    }
}
