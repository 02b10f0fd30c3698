package org.passeur.web.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Unsent forms in memory, for a while and within bounds: one's own oldest goes first, then those of whoever holds the most. What is
 * read stays until its time is over, so that reloading the page loses nothing.
 */
final class UnsentFormStore {

    /** Long enough to find one's password again. */
    static final Duration LIFE = Duration.ofHours(1);

    /** Of one person: some tabs. */
    static final int FORMS_EACH = 4;

    /** Of one person: the longest plan makes some 300,000. */
    static final long CHARACTERS_EACH = 2_000_000;

    /** Of all together, 20 to 40 MB. */
    static final long CHARACTERS = 20_000_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    /** By token, oldest first. */
    private final Map<String, UnsentForm> forms = new LinkedHashMap<>();

    private long characters;

    UnsentFormStore(Clock clock) {
        this.clock = clock;
    }

    /** The token that finds it again; empty when it is too large to be kept. */
    synchronized Optional<String> keep(UnsentForm form) {
        long weight = form.characters();
        if (weight > CHARACTERS_EACH) {
            return Optional.empty();
        }
        forgetOld();
        while (isFull(form.author(), weight)) {
            forgetOldestOf(form.author());
        }
        while (characters + weight > CHARACTERS) {
            forgetOldestOf(heaviest());
        }
        byte[] token = new byte[16];
        RANDOM.nextBytes(token);
        String name = HexFormat.of().formatHex(token);
        forms.put(name, form);
        characters += weight;
        return Optional.of(name);
    }

    private boolean isFull(String author, long more) {
        return forms.values().stream()
                                .filter(form -> form.author().equals(author))
                                .count()
                        >= FORMS_EACH
                || weightOf(author) + more > CHARACTERS_EACH;
    }

    private long weightOf(String author) {
        return forms.values().stream()
                .filter(form -> form.author().equals(author))
                .mapToLong(UnsentForm::characters)
                .sum();
    }

    /** Whoever fills the memory makes the room: nobody's small form goes for another's large ones. */
    private String heaviest() {
        return forms.values().stream()
                .map(UnsentForm::author)
                .distinct()
                .max(Comparator.comparingLong(this::weightOf))
                .orElseThrow();
    }

    /** Only for whoever wrote it, at the address that it was sent to. */
    synchronized Optional<UnsentForm> find(String token, String author, String path) {
        forgetOld();
        return Optional.ofNullable(forms.get(token))
                .filter(form -> form.author().equals(author) && form.path().equals(path));
    }

    private void forgetOld() {
        Iterator<UnsentForm> oldest = forms.values().iterator();
        while (oldest.hasNext()) {
            UnsentForm form = oldest.next();
            if (form.kept().plus(LIFE).isAfter(clock.instant())) {
                return;
            }
            oldest.remove();
            characters -= form.characters();
        }
    }

    private void forgetOldestOf(String author) {
        Iterator<UnsentForm> oldest = forms.values().iterator();
        while (oldest.hasNext()) {
            UnsentForm form = oldest.next();
            if (form.author().equals(author)) {
                oldest.remove();
                characters -= form.characters();
                return;
            }
        }
    }
}
