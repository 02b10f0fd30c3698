package org.passeur.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.Approach;
import org.passeur.practice.boundary.GroupType;
import org.passeur.practice.boundary.LengthBand;
import org.passeur.practice.boundary.Modality;
import org.passeur.practice.boundary.Phase;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.Themes;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.practice.boundary.WorkSummary;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Pager;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/**
 * Reads what the address of a list asks for, and puts the answer in words. What is not understood in an address is left
 * out of it: old links and typing errors show a longer list, never an error.
 */
@RequestScoped
public class WorkLists {

    static final String MODALITY = "modalite";
    static final String TYPE = "type";
    static final String THEME = "theme";
    static final String REGION = "region";
    static final String PHASE = "phase";
    static final String APPROACH = "approche";
    static final String TAG = "mot";
    private static final String LENGTH = "duree";
    private static final String SIZE = "personnes";
    private static final String LANGUAGE = "langue-contenu";
    private static final String SORT = "tri";

    /** What was just done, after a redirect. */
    static final String DONE = "fait";

    static final String WITHDRAWN = "retrait";

    static final String ERASED = "effacement";

    /** Nothing was done: the work changed since its page was shown. */
    static final String CHANGED = "change";

    /** A draft was begun from a published work. */
    static final String ADAPTED = "adaptation";

    private static final int MAX_SIZE = 1000;

    private static final int MAX_PAGE = 10_000;

    @Inject
    private Portal portal;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Themes themes;

    private Messages words;
    private Address address;
    private List<WorkList.Field> fields;

    /** Label of each filter that is on, by the name of its parameter. */
    private Map<String, String> active;

    /** The list behind a page: the boundary's. */
    interface Source {
        Page<WorkSummary> list(WorkFilter filter, WorkSort sort, int page, int size);
    }

    /**
     * What differs between plans, activities and sheets.
     *
     * @param modalities null for texts, which have neither these nor a type of group, a size or a length
     * @param modalityPrefix of the labels of the modalities
     * @param total key of the total
     */
    record Kind<M extends Enum<M> & Coded>(
            Route route,
            Class<M> modalities,
            String modalityPrefix,
            boolean withPhases,
            String total,
            Function<List<WorkSummary>, List<WorkCard>> cards) {

        static Kind<Modality> ofTexts(Route route, String total, Function<List<WorkSummary>, List<WorkCard>> cards) {
            return new Kind<>(route, null, null, false, total, cards);
        }

        boolean isText() {
            return modalities == null;
        }
    }

    <M extends Enum<M> & Coded> WorkList read(Kind<M> kind, Source source) {
        words = Messages.of("practice", portal.getLanguage());
        fields = new ArrayList<>();
        active = new LinkedHashMap<>();
        address = Address.of(kind.route().address());
        boolean text = kind.isText();
        M modality = text ? null : coded(MODALITY, "filter.modality", kind.modalities(), kind.modalityPrefix());
        Phase phase = kind.withPhases() ? coded(PHASE, "filter.phase", Phase.class, "phase") : null;
        GroupType type = text ? null : coded(TYPE, "filter.type", GroupType.class, "groupType");
        String theme = theme();
        LengthBand length = text ? null : coded(LENGTH, "filter.length", LengthBand.class, "length");
        Approach approach = coded(APPROACH, "filter.approach", Approach.class, "approach");
        Region region = choose(REGION, "filter.region", List.of(Region.values()), Region::label, Region::code);
        Language language = coded(LANGUAGE, "filter.language", Language.class, "language");
        Integer size = text ? null : size();
        String tag = text ? tag() : null;
        WorkFilter filter = new WorkFilter(
                modality == null ? null : modality.code(),
                approach,
                theme,
                type,
                size,
                length,
                region,
                language,
                phase,
                tag);
        WorkSort sort = Coded.find(WorkSort.class, request.getParameter(SORT)).orElse(WorkSort.RECENT);
        Address unsorted = address;
        address = address.with(SORT, sort == WorkSort.RECENT ? null : sort.code());
        int number = number(Pager.PARAMETER, MAX_PAGE) == null ? 1 : number(Pager.PARAMETER, MAX_PAGE);
        Page<WorkSummary> page = source.list(filter, sort, number, Page.DEFAULT_SIZE);
        if (page.items().isEmpty() && number > 1) {
            page = source.list(filter, sort, page.pages(), Page.DEFAULT_SIZE);
        }
        return new WorkList(
                kind.route().address(),
                total(kind, page),
                span(page),
                done(request.getParameter(DONE)),
                active.isEmpty() ? null : words.count("filter.active", active.size()),
                fields,
                !text,
                size,
                sort == WorkSort.RECENT ? null : sort.code(),
                chips(),
                sorts(unsorted, sort, text),
                kind.cards().apply(page.items()),
                Pager.of(address, page.number(), page.pages(), Messages.of("platform", portal.getLanguage())));
    }

    private String total(Kind<?> kind, Page<WorkSummary> page) {
        return page.isTotalExact()
                ? words.count(kind.total(), page.total())
                : words.format(
                        kind.total() + ".over", Wording.of(words.language()).number(page.countedTo()));
    }

    /** What somebody did a moment ago, in a sentence; null for nothing that is known. */
    private String done(String what) {
        return switch (what) {
            case WITHDRAWN -> words.get("list.withdrawn");
            case ERASED -> words.get("list.erased");
            case null, default -> null;
        };
    }

    private String span(Page<WorkSummary> page) {
        if (page.pages() < 2 || page.items().isEmpty()) {
            return null;
        }
        int from = (page.number() - 1) * page.size() + 1;
        return Wording.of(words.language()).range(from, from + page.items().size() - 1);
    }

    private <E extends Enum<E> & Coded> E coded(String name, String label, Class<E> type, String prefix) {
        return choose(name, label, List.of(type.getEnumConstants()), value -> words.label(prefix, value), Coded::code);
    }

    private String theme() {
        Themes.ThemeItem theme = choose(
                THEME, "filter.theme", sortedThemes(), item -> item.label(words.language()), Themes.ThemeItem::code);
        return theme == null ? null : theme.code();
    }

    private List<Themes.ThemeItem> sortedThemes() {
        Collator collator = Collator.getInstance(words.language().locale());
        return themes.list().stream()
                .sorted(Comparator.comparing(theme -> theme.label(words.language()), collator))
                .toList();
    }

    private <T> T choose(
            String name, String label, List<T> values, Function<T, String> labels, Function<T, String> codes) {
        String wanted = request.getParameter(name);
        T found = null;
        List<Choice> choices = new ArrayList<>(values.size() + 1);
        choices.add(new Choice("", words.get("filter.all"), false));
        for (T value : values) {
            boolean selected = codes.apply(value).equals(wanted);
            choices.add(new Choice(codes.apply(value), labels.apply(value), selected));
            if (selected) {
                found = value;
                narrow(name, wanted, labels.apply(value));
            }
        }
        fields.add(new WorkList.Field(name, words.get(label), choices));
        return found;
    }

    private Integer size() {
        Integer size = number(SIZE, MAX_SIZE);
        if (size != null) {
            narrow(SIZE, size.toString(), words.count("filter.people", size));
        }
        return size;
    }

    /** Authors choose any words: the list offers the one that the address names. */
    private String tag() {
        String wanted = request.getParameter(TAG);
        String tag = wanted == null ? "" : SheetContent.tag(wanted);
        if (tag.isEmpty() || tag.length() > SheetContent.MAX_TAG) {
            return null;
        }
        choose(TAG, "filter.tag", List.of(tag), label -> label, label -> wanted);
        return tag;
    }

    private void narrow(String name, String value, String label) {
        address = address.with(name, value);
        active.put(name, label);
    }

    /** Each filter that is on leads to the same list without it. */
    private List<WorkList.Chip> chips() {
        return active.entrySet().stream()
                .map(filter -> new WorkList.Chip(
                        filter.getValue(), address.without(filter.getKey()).toString()))
                .toList();
    }

    private List<WorkList.Sort> sorts(Address unsorted, WorkSort sort, boolean text) {
        return Arrays.stream(WorkSort.values())
                .filter(value -> !text || value == WorkSort.RECENT || value == WorkSort.TITLE)
                .map(value -> new WorkList.Sort(
                        words.label("sort", value),
                        unsorted.with(SORT, value == WorkSort.RECENT ? null : value.code())
                                .toString(),
                        value == sort ? "true" : null))
                .toList();
    }

    private Integer number(String name, int max) {
        String text = request.getParameter(name);
        if (text == null || !text.strip().matches("\\d{1,5}")) {
            return null;
        }
        int number = Integer.parseInt(text.strip());
        return number < 1 || number > max ? null : number;
    }
}
