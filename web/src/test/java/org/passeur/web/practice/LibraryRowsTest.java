package org.passeur.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.PlanBlocks;
import org.passeur.practice.control.Schemas;

class LibraryRowsTest {

    private static final String OLDER =
            "{'title':'Mur','duration':{'min':10,'max':15},'material':['Cartes', 'Minuterie']}";

    private static final String NEWER = "{'title':'Mur de mots','duration':{'min':20,'max':25},'material':['Crayons']}";

    private static final String BARE = "{'title':'Mur'}";

    /** The library as far as a plan sees it: two revisions of one activity. */
    private static PlanBlocks library(String older, String newer) {
        return new PlanBlocks() {
            @Override
            public Map<ActivityRef, LibraryActivity> find(Long planId, List<ActivityRef> refs) {
                return refs.stream().collect(Collectors.toMap(ref -> ref, ref -> {
                    boolean first = Integer.valueOf(1).equals(ref.revision());
                    return new LibraryActivity(
                            7L,
                            ref.activity(),
                            true,
                            false,
                            first ? 1 : 2,
                            2,
                            true,
                            Licence.CC0,
                            "Une autrice",
                            null,
                            read(first ? older : newer, ActivityContent.class),
                            false);
                }));
            }
        };
    }

    private static JsonNode takeNewer(String older, String newer, String block) throws IOException {
        FormNode content = new FormNode(FormShape.of(Json.MAPPER.readTree(new Schemas().text("plan"))), "plan.");
        content.show(read("{'sessions':[{'blocks':[" + block + "]}]}", JsonNode.class));
        FormNode row = content.getRows()
                .get("sessions")
                .getFirst()
                .getRows()
                .get("blocks")
                .getFirst();
        new LibraryRows(library(older, newer), 1L, new Words(Language.FR)).takeNewer(row);
        return row.toJson();
    }

    private static <T> T read(String json, Class<T> type) {
        return Json.read(json.replace('\'', '"'), type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // As it was put in: all of it follows the activity.
                "older | newer | 'title':'Mur','minutes':15,'material':['Cartes','Minuterie'] | 'title':'Mur de mots','minutes':25,'material':['Crayons']",
                // What somebody wrote for their group stays.
                "older | newer | 'title':'Le nôtre','minutes':12,'material':['Cartes','Ballon'] | 'title':'Le nôtre','minutes':12,'material':['Cartes','Ballon']",
                "older | newer | 'title':'Mur','minutes':15 | 'title':'Mur de mots','minutes':25",
                "older | bare | 'title':'Mur','minutes':15,'material':['Cartes','Minuterie'] | 'title':'Mur','minutes':15",
                "bare | newer | 'title':'Mur','minutes':15 | 'title':'Mur de mots','minutes':15,'material':['Crayons']"
            })
    void newerRevisionBringsWhatTheBlockTookOverFromTheOlder(String older, String newer, String before, String after)
            throws IOException {
        String start = "{'kind':'activity','activity':'passeur:mur','revision':";
        Map<String, String> activities = Map.of("older", OLDER, "newer", NEWER, "bare", BARE);

        JsonNode block = takeNewer(activities.get(older), activities.get(newer), start + "1," + before + "}");

        assertEquals(read(start + "2," + after + "}", JsonNode.class), block);
    }
}
