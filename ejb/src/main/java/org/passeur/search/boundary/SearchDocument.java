package org.passeur.search.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * What the index knows of one thing, whatever its kind.
 *
 * @param sortTitle the title as lists sort it
 * @param lead what it is about, in a few sentences
 * @param body all the rest that is worth finding
 * @param facets as {@code kind:code}
 * @param useCount how often it was used, as far as that may be told
 * @param minutes how long it takes; null when not said
 * @param sizeMin for how many people at least, with {@code sizeMax}; null when not said
 * @param draft whether it is still its owner's alone, whatever its visibility will be
 */
public record SearchDocument(
        String type,
        Language language,
        String externalId,
        String title,
        String sortTitle,
        String lead,
        String body,
        List<String> facets,
        Visibility visibility,
        Long networkId,
        Long ownerId,
        Instant date,
        int useCount,
        Integer minutes,
        Integer sizeMin,
        Integer sizeMax,
        boolean draft) {

    /** Facet of what was made for no region in particular: who looks for one region finds it too. */
    public static final String ANY_REGION = "region:any";

    public static Builder builder(String type, Language language) {
        return new Builder(type, language);
    }

    public static final class Builder {
        private final String type;
        private final Language language;
        private String externalId;
        private String title;
        private String sortTitle;
        private final StringBuilder lead = new StringBuilder();
        private final StringBuilder body = new StringBuilder();
        private final List<String> facets = new ArrayList<>();
        private Visibility visibility = Visibility.PRIVATE;
        private Long networkId;
        private Long ownerId;
        private Instant date;
        private int useCount;
        private Integer minutes;
        private Integer sizeMin;
        private Integer sizeMax;
        private boolean draft;

        private Builder(String type, Language language) {
            this.type = type;
            this.language = language;
        }

        public Builder externalId(String value) {
            externalId = value;
            return this;
        }

        public Builder title(String value) {
            title = value;
            return this;
        }

        public Builder sorted(String value) {
            sortTitle = value;
            return this;
        }

        public Builder lead(String text) {
            return append(lead, text);
        }

        public Builder body(String text) {
            return append(body, text);
        }

        public Builder facet(Collection<String> values) {
            facets.addAll(values);
            return this;
        }

        public Builder visibleTo(Visibility whom, Long itsNetworkId, Long itsOwnerId) {
            visibility = whom;
            networkId = itsNetworkId;
            ownerId = itsOwnerId;
            return this;
        }

        public Builder dated(Instant value) {
            date = value;
            return this;
        }

        public Builder used(int times) {
            useCount = times;
            return this;
        }

        /** Each may be null. */
        public Builder measured(Integer itsMinutes, Integer min, Integer max) {
            minutes = itsMinutes;
            sizeMin = min;
            sizeMax = max;
            return this;
        }

        /** Still a draft: those who write in it find it, nobody else does. */
        public Builder draft() {
            draft = true;
            visibility = Visibility.PRIVATE;
            return this;
        }

        public SearchDocument build() {
            return new SearchDocument(
                    type,
                    language,
                    externalId,
                    title,
                    sortTitle,
                    lead.toString(),
                    body.toString(),
                    List.copyOf(facets),
                    visibility,
                    networkId,
                    ownerId,
                    date,
                    useCount,
                    minutes,
                    sizeMin,
                    sizeMax,
                    draft);
        }

        private Builder append(StringBuilder to, String text) {
            if (text != null && !text.isBlank()) {
                if (!to.isEmpty()) {
                    to.append('\n');
                }
                to.append(text);
            }
            return this;
        }
    }
}
