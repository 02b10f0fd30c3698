package org.passeur.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Lists of plans and searches that have to stay as quick with many plans as with few. */
final class PlanLists {

    static final Map<String, String> ADDRESSES = new LinkedHashMap<>();

    static final Map<String, String> FOR_MEMBERS = new LinkedHashMap<>();

    static {
        ADDRESSES.put("list", "/plans");
        ADDRESSES.put("page 2", "/plans?page=2");
        ADDRESSES.put("page 50", "/plans?page=50");
        ADDRESSES.put("sorted by title", "/plans?tri=title");
        ADDRESSES.put("sorted by length", "/plans?tri=length");
        ADDRESSES.put("by modality", "/plans?modalite=online");
        ADDRESSES.put("by approach", "/plans?approche=empowerment");
        ADDRESSES.put("by theme", "/plans?theme=grief");
        ADDRESSES.put("by type of group", "/plans?type=mutual-aid");
        ADDRESSES.put("by region", "/plans?region=08");
        ADDRESSES.put("by size", "/plans?personnes=8");
        ADDRESSES.put("by length", "/plans?duree=session");
        ADDRESSES.put("by language", "/plans?langue-contenu=fr");
        ADDRESSES.put("by theme and region, by title", "/plans?theme=isolation&region=01&tri=title");
        ADDRESSES.put("by theme, page 3", "/plans?theme=isolation&page=3");
        ADDRESSES.put("search: a common word", "/recherche?q=entraide");
        ADDRESSES.put("search: two words", "/recherche?q=deuil+hiver");
        ADDRESSES.put("search: a phrase", "/recherche?q=recherche+d%E2%80%99emploi");
        ADDRESSES.put("search: with a facet", "/recherche?q=groupe&theme=grief");
        FOR_MEMBERS.put("list", "/plans");
        FOR_MEMBERS.put("by theme", "/plans?theme=grief");
        FOR_MEMBERS.put("search: a common word", "/recherche?q=entraide");
    }

    private PlanLists() {}
}
