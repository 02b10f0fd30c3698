package org.passeur.community.boundary;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When a person works: outside these hours nothing is sent to them, save what they asked for (right to disconnect,
 * PIACEN). A day that is not named is off.
 */
public record WorkingHours(Map<DayOfWeek, Span> days) {

    public static final WorkingHours NONE = new WorkingHours(Map.of());

    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a working day ends after it begins");
            }
        }
    }

    public WorkingHours {
        Map<DayOfWeek, Span> ordered = new EnumMap<>(DayOfWeek.class);
        ordered.putAll(days);
        days = Collections.unmodifiableMap(ordered);
    }

    /** As stored: {@code 1 08:30-16:30,2 08:30-16:30}; Monday is 1. */
    public String toText() {
        return days.entrySet().stream()
                .map(day -> day.getKey().getValue() + " " + day.getValue().from() + "-"
                        + day.getValue().to())
                .collect(Collectors.joining(","));
    }

    /**
     * @param text as {@link #toText()} writes it, or null
     * @throws IllegalArgumentException when it is not
     */
    public static WorkingHours parse(String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        Map<DayOfWeek, Span> days = new EnumMap<>(DayOfWeek.class);
        for (String part : text.split(",")) {
            DayOfWeek day = DayOfWeek.of(part.charAt(0) - '0');
            String[] hours = part.substring(2).split("-");
            days.put(day, new Span(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])));
        }
        return new WorkingHours(days);
    }
}
