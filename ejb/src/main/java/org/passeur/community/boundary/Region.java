package org.passeur.community.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** The 17 administrative regions of Québec, by their official numbers and names (the same in both languages). */
public enum Region implements Coded {
    BAS_SAINT_LAURENT("01", "Bas-Saint-Laurent"),
    SAGUENAY_LAC_SAINT_JEAN("02", "Saguenay–Lac-Saint-Jean"),
    CAPITALE_NATIONALE("03", "Capitale-Nationale"),
    MAURICIE("04", "Mauricie"),
    ESTRIE("05", "Estrie"),
    MONTREAL("06", "Montréal"),
    OUTAOUAIS("07", "Outaouais"),
    ABITIBI_TEMISCAMINGUE("08", "Abitibi-Témiscamingue"),
    COTE_NORD("09", "Côte-Nord"),
    NORD_DU_QUEBEC("10", "Nord-du-Québec"),
    GASPESIE_ILES_DE_LA_MADELEINE("11", "Gaspésie–Îles-de-la-Madeleine"),
    CHAUDIERE_APPALACHES("12", "Chaudière-Appalaches"),
    LAVAL("13", "Laval"),
    LANAUDIERE("14", "Lanaudière"),
    LAURENTIDES("15", "Laurentides"),
    MONTEREGIE("16", "Montérégie"),
    CENTRE_DU_QUEBEC("17", "Centre-du-Québec");

    private final String number;
    private final String label;

    Region(String number, String label) {
        this.number = number;
        this.label = label;
    }

    /** The official number, two digits. */
    @Override
    @JsonValue
    public String code() {
        return number;
    }

    public String label() {
        return label;
    }

    @JsonCreator
    public static Region of(String code) {
        return Coded.get(Region.class, code);
    }
}
