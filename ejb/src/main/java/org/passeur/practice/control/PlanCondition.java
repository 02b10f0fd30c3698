package org.passeur.practice.control;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passeur.platform.boundary.Coded;
import org.passeur.practice.boundary.PlanContent.Participants;
import org.passeur.practice.boundary.PlanContent.Schedule;
import org.passeur.practice.control.PlanRule.Finding;

/** Conditions that compare or count, which a list of fields cannot say. */
enum PlanCondition implements Coded {
    PARTICIPANTS_OUTSIDE((plan, rule) -> participants(plan)
            .filter(size -> size.min() < rule.minimum() || size.max() > rule.maximum())
            .map(size -> new Finding(null, size.min() == size.max() ? size.max() : size.min() + "–" + size.max()))),
    LARGER_THAN((plan, rule) ->
            participants(plan).filter(size -> size.max() > rule.maximum()).map(size -> new Finding(null))),
    SCHEDULE_INCOMPLETE((plan, rule) -> {
        Schedule schedule = plan.content().schedule();
        return schedule == null || schedule.sessionCount() == null || schedule.sessionMinutes() == null
                ? Stream.of(new Finding(null))
                : Stream.empty();
    }),
    SESSION_COUNT_DIFFERS((plan, rule) -> {
        Schedule schedule = plan.content().schedule();
        int written = plan.content().sessions().size();
        return schedule == null || schedule.sessionCount() == null || written == 0 || schedule.sessionCount() == written
                ? Stream.empty()
                : Stream.of(new Finding(null, schedule.sessionCount(), written));
    }),
    SESSION_TOO_LONG((plan, rule) -> sessions(plan, index -> {
        int minutes = plan.minutes(index);
        return plan.isOnline(index) && minutes > rule.maximum() ? new Finding(index, index + 1, minutes) : null;
    })),
    SESSION_WITHOUT_BREAK((plan, rule) -> sessions(plan, index -> {
        int stretch = plan.longestStretch(index);
        return stretch > rule.maximum() ? new Finding(index, index + 1, stretch) : null;
    })),
    SESSION_WITHOUT_AGENDA((plan, rule) ->
            sessions(plan, index -> plan.session(index).blocks().isEmpty() ? new Finding(index, index + 1) : null)),
    SESSION_WITHOUT_INTERACTION((plan, rule) -> sessions(
            plan,
            index -> plan.session(index).blocks().isEmpty() || plan.isInteractive(index)
                    ? null
                    : new Finding(index, index + 1))),
    TELEPHONE_LEFT_OUT((plan, rule) -> plan.reachesTelephone() ? Stream.empty() : Stream.of(new Finding(null))),
    ACCESS_OUT_OF_REACH((plan, rule) ->
            sessions(plan, index -> plan.isOutOfReach(index) ? new Finding(index, index + 1) : null)),
    AGENDA_OVER((plan, rule) -> sessions(plan, index -> {
        int over = plan.overrun(index);
        return over > 0 ? new Finding(index, index + 1, over) : null;
    })),
    AGENDA_UNDER((plan, rule) -> sessions(plan, index -> {
        int over = plan.overrun(index);
        return over < 0 ? new Finding(index, index + 1, -over) : null;
    }));

    private final BiFunction<PlanReading, PlanRule, Stream<Finding>> find;

    PlanCondition(BiFunction<PlanReading, PlanRule, Stream<Finding>> find) {
        this.find = find;
    }

    Stream<Finding> find(PlanReading plan, PlanRule rule) {
        return find.apply(plan, rule);
    }

    private static Stream<Participants> participants(PlanReading plan) {
        return Stream.ofNullable(plan.content().participants());
    }

    private static Stream<Finding> sessions(PlanReading plan, IntFunction<Finding> finding) {
        return IntStream.range(0, plan.content().sessions().size())
                .mapToObj(finding)
                .filter(Objects::nonNull);
    }

    @JsonCreator
    static PlanCondition of(String code) {
        return Coded.get(PlanCondition.class, code);
    }
}
