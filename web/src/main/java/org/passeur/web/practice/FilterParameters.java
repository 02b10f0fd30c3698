package org.passeur.web.practice;

import jakarta.ws.rs.QueryParam;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.Approach;
import org.passeur.practice.boundary.GroupType;
import org.passeur.practice.boundary.LengthBand;
import org.passeur.practice.boundary.Phase;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.web.platform.Parameters;

/** What narrows and orders a list: by codes, all optional. */
public class FilterParameters {

    @QueryParam("modality")
    private String modality;

    @QueryParam("approach")
    private String approach;

    @QueryParam("theme")
    private String theme;

    @QueryParam("type")
    private String type;

    /** A number of participants that must fit. */
    @QueryParam("participants")
    private String participants;

    /** short, medium, long, session or very-long. */
    @QueryParam("length")
    private String length;

    @QueryParam("region")
    private String region;

    @QueryParam("lang")
    private String lang;

    @QueryParam("phase")
    private String phase;

    /** Of a sheet, as its author chose it. */
    @QueryParam("tag")
    private String tag;

    /** recent, title, length or used. */
    @QueryParam("sort")
    private String sort;

    @QueryParam("page")
    private String page;

    @QueryParam("size")
    private String size;

    WorkFilter filter() {
        return new WorkFilter(
                blankToNull(modality),
                Parameters.coded("approach", approach, Approach.class),
                blankToNull(theme),
                Parameters.coded("type", type, GroupType.class),
                Parameters.integer("participants", participants),
                Parameters.coded("length", length, LengthBand.class),
                Parameters.coded("region", region, Region.class),
                Parameters.coded("lang", lang, Language.class),
                Parameters.coded("phase", phase, Phase.class),
                tag == null || tag.isBlank() ? null : SheetContent.tag(tag));
    }

    WorkSort sort() {
        return Parameters.coded("sort", sort, WorkSort.class, WorkSort.RECENT);
    }

    int page() {
        return Parameters.integer("page", page, 1);
    }

    int size() {
        return Parameters.integer("size", size, Page.DEFAULT_SIZE);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
