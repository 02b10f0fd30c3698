package org.passeur.community.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passeur.community.boundary.WorkingHours.Span;

class WorkingHoursTest {

    @Test
    void hoursAreTheSameAfterTheyWereStored() {
        WorkingHours hours = new WorkingHours(Map.of(
                DayOfWeek.THURSDAY, new Span(LocalTime.of(13, 0), LocalTime.of(16, 30)),
                DayOfWeek.MONDAY, new Span(LocalTime.of(8, 30), LocalTime.of(16, 30))));
        assertEquals("1 08:30-16:30,4 13:00-16:30", hours.toText());
        assertEquals(hours, WorkingHours.parse(hours.toText()));
    }

    @Test
    void somebodyWhoSaidNothingWorksAtNoTime() {
        assertEquals(WorkingHours.NONE, WorkingHours.parse(null));
        assertEquals(WorkingHours.NONE, WorkingHours.parse(WorkingHours.NONE.toText()));
    }

    @Test
    void aDayThatEndsBeforeItBeginsIsRefused() {
        LocalTime noon = LocalTime.NOON;
        assertThrows(IllegalArgumentException.class, () -> new Span(noon, noon));
    }
}
