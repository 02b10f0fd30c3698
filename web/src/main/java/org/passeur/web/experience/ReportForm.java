package org.passeur.web.experience;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Region;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.BlockMinutes;
import org.passeur.experience.boundary.OwnReport;
import org.passeur.experience.boundary.Report;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.WorkKind;
import org.passeur.web.platform.Posted;

/** What was typed of a report, right or wrong, until it is kept. */
public final class ReportForm {

    /** The texts, in the order of the form. */
    static final List<String> TEXTS = List.of("changed", "worked", "failed");

    private static final int MAX_SIZE = 1000;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** As typed, by the name of the field: {@code m-1-2}. */
    private final Map<String, String> minutes = new LinkedHashMap<>();

    private ActivityModality modality;
    private Again again;
    private Region region;
    private String groupSize = "";
    private String heldIn = "";
    private boolean anonymous;
    private long version;

    static ReportForm of(Region region) {
        ReportForm form = new ReportForm();
        form.region = region;
        return form;
    }

    static ReportForm of(OwnReport own) {
        Report report = own.report();
        ReportForm form = new ReportForm();
        form.put("changed", report.changed());
        form.put("worked", report.worked());
        form.put("failed", report.failed());
        own.minutes()
                .forEach(taken ->
                        form.minutes.put(name(taken.session(), taken.block()), Integer.toString(taken.minutes())));
        form.modality = report.modality();
        form.again = report.again();
        form.region = report.region();
        form.groupSize = report.groupSize() == null ? "" : report.groupSize().toString();
        form.heldIn = report.heldIn() == null ? "" : report.heldIn();
        form.anonymous = report.anonymous();
        form.version = own.version();
        return form;
    }

    static ReportForm of(Posted posted, List<ReportSession> sessions) {
        ReportForm form = new ReportForm();
        TEXTS.forEach(name -> form.put(name, posted.text(name).replace("\r\n", "\n")));
        sessions.forEach(session -> session.blocks().forEach(block -> {
            String typed = posted.text(block.name(), MAX_TYPED);
            if (!typed.isEmpty()) {
                form.minutes.put(block.name(), typed);
            }
        }));
        form.modality = posted.coded("modality", ActivityModality.class);
        form.again = posted.coded("again", Again.class);
        form.region = posted.region();
        form.groupSize = posted.text("groupSize", MAX_TYPED);
        form.heldIn = posted.text("heldIn", MAX_TYPED);
        form.anonymous = posted.isPressed("anonymous");
        form.version = posted.version();
        return form;
    }

    /** Of a number or a month: what is longer is neither. */
    private static final int MAX_TYPED = 20;

    /** The name of the field of a block's minutes; both count from 1. */
    static String name(int session, int block) {
        return "m-" + session + "-" + block;
    }

    private void put(String name, String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(name, text);
        }
    }

    /**
     * Takes over the minutes of a session as facilitation measured them; what is no number of minutes is left out.
     *
     * @param list one value for each block, {@code 12,9,,30}; empty when it is not known
     */
    void measure(ReportSession session, String list) {
        String[] values = list.split(",", -1);
        for (int i = 0; i < Math.min(values.length, session.blocks().size()); i++) {
            if (values[i].strip().matches("\\d{1,4}")) {
                minutes.put(session.blocks().get(i).name(), values[i].strip());
            }
        }
    }

    /**
     * @param errors gets keys of what is no number, by field
     */
    SaveReport toCommand(
            Long id,
            WorkKind kind,
            Long workId,
            int revision,
            Language language,
            boolean nobodyNamed,
            Map<String, String> errors) {
        Integer size = number(groupSize, MAX_SIZE);
        if (!groupSize.isEmpty() && (size == null || size < 1)) {
            errors.put("groupSize", "report.groupSize.wrong");
        }
        List<BlockMinutes> taken = new ArrayList<>();
        minutes.forEach((name, typed) -> {
            Integer number = number(typed, BlockMinutes.MAX);
            if (number == null) {
                errors.put(name, "report.minutes.wrong");
            } else {
                String[] place = name.split("-");
                taken.add(new BlockMinutes(Integer.parseInt(place[1]), Integer.parseInt(place[2]), number));
            }
        });
        return new SaveReport(
                id,
                version,
                kind,
                workId,
                revision,
                modality,
                size,
                region,
                heldIn,
                again,
                texts.get("changed"),
                texts.get("worked"),
                texts.get("failed"),
                taken,
                anonymous,
                language,
                nobodyNamed);
    }

    private static Integer number(String typed, int max) {
        if (!typed.matches("\\d{1,4}")) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number > max ? null : number;
    }

    void setVersion(long current) {
        version = current;
    }

    /** By the name of the field; without those that are empty. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getMinutes() {
        return minutes;
    }

    public ActivityModality getModality() {
        return modality;
    }

    public Again getAgain() {
        return again;
    }

    public Region getRegion() {
        return region;
    }

    public String getGroupSize() {
        return groupSize;
    }

    public String getHeldIn() {
        return heldIn;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public long getVersion() {
        return version;
    }
}
