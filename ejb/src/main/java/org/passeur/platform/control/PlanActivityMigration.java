package org.passeur.platform.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.passeur.platform.boundary.Json;

/**
 * Fills {@code plan_activity} for plans that there are already: what they name stands in JSON, which the two databases do
 * not read in the same words. What is withdrawn by now stays away.
 */
final class PlanActivityMigration implements JavaMigration {

    private static final int BATCH = 200;

    private static final String LAST = """
            select max(id) from
                (select id from work where kind = 'plan' and id > ? order by id fetch first %d rows only) batch""".formatted(BATCH);

    private static final List<String> NAMED_IN = List.of("""
            select w.id, t.draft from work w join work_text t on t.work_id = w.id
            where w.kind = 'plan' and w.id > ? and w.id <= ? and t.draft like '%"activity":%'""", """
            select w.id, r.content from work w join work_revision r on r.work_id = w.id
            where w.kind = 'plan' and w.id > ? and w.id <= ? and r.content like '%"activity":%'""");

    /** Of an activity, for those whom it is still for. */
    private static final String REVISIONS = """
            select r.number, r.id, case when r.number = w.head_revision then 1 else 0 end
            from work w join work_revision r on r.work_id = w.id
            where w.kind = 'activity' and w.status = 'published' and w.external_id = ?
                and (r.number = w.head_revision or w.visibility = 'everyone'
                    or w.visibility = r.visibility and w.network_id = r.network_id)""";

    private static final String KEEP = "insert into plan_activity (plan_id, revision_id) values (?, ?)";

    /** Ids of the revisions of activities by their number, 0 for the newest. */
    private final Map<String, Map<Integer, Long>> known = new HashMap<>();

    /**
     * @param revision 0 for the newest
     */
    private record Named(long planId, String activity, int revision) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("60");
    }

    @Override
    public String getDescription() {
        return "plan activities that there are";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        long after = -1;
        long last = last(connection, after);
        while (last > after) {
            keep(connection, after, last);
            after = last;
            last = last(connection, after);
        }
    }

    /** The last plan of the next batch; no greater number than the one before when there is none. */
    private static long last(Connection connection, long after) throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(LAST)) {
            last.setLong(1, after);
            try (ResultSet row = last.executeQuery()) {
                return row.next() && row.getObject(1) != null ? row.getLong(1) : after;
            }
        }
    }

    private void keep(Connection connection, long after, long last) throws SQLException {
        Set<Named> named = new HashSet<>();
        for (String texts : NAMED_IN) {
            try (PreparedStatement plans = connection.prepareStatement(texts)) {
                plans.setLong(1, after);
                plans.setLong(2, last);
                plans.setFetchSize(BATCH / 4);
                try (ResultSet rows = plans.executeQuery()) {
                    while (rows.next()) {
                        named.addAll(named(rows.getLong(1), rows.getString(2)));
                    }
                }
            }
        }
        Set<List<Long>> kept = new HashSet<>();
        for (Named one : named) {
            Long revision = revisions(connection, one.activity()).get(one.revision());
            if (revision != null) {
                kept.add(List.of(one.planId(), revision));
            }
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (List<Long> one : kept) {
                keep.setLong(1, one.get(0));
                keep.setLong(2, one.get(1));
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    private Map<Integer, Long> revisions(Connection connection, String activity) throws SQLException {
        Map<Integer, Long> found = known.get(activity);
        if (found == null) {
            found = new HashMap<>();
            try (PreparedStatement revisions = connection.prepareStatement(REVISIONS)) {
                revisions.setString(1, activity);
                try (ResultSet rows = revisions.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getInt(1), rows.getLong(2));
                        if (rows.getInt(3) == 1) {
                            found.put(0, rows.getLong(2));
                        }
                    }
                }
            }
            known.put(activity, found);
        }
        return found;
    }

    private static List<Named> named(long planId, String content) {
        List<Named> named = new ArrayList<>();
        for (JsonNode session : read(content).path("sessions")) {
            for (JsonNode block : session.path("blocks")) {
                for (JsonNode from : List.of(block, block.path("source"))) {
                    if (from.hasNonNull("activity")) {
                        named.add(new Named(
                                planId,
                                from.get("activity").asText(),
                                from.path("revision").asInt()));
                    }
                }
            }
        }
        return named;
    }

    private static JsonNode read(String content) {
        try {
            return Json.MAPPER.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the content of a plan is no JSON", e);
        }
    }
}
