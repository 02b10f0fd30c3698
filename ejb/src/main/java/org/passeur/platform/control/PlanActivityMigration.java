package org.passeur.platform.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private static final String NAMED_IN = """
            select id, content from (
                select w.id as plan_id, w.id, t.draft as content from work w join work_text t on t.work_id = w.id
                where w.kind = 'plan'
                union all
                select w.id as plan_id, w.id, r.content from work w join work_revision r on r.work_id = w.id
                where w.kind = 'plan') texts
            where plan_id in (select id from work where kind = 'plan' and id > ? order by id fetch first %d rows only)
            order by plan_id""".formatted(BATCH);

    private static final String KEEP = """
            insert into plan_activity (plan_id, revision_id)
            select ?, r.id from work w join work_revision r on r.work_id = w.id
            where w.kind = 'activity' and w.status = 'published' and w.external_id = ?
                and r.number = case when ? = 0 then w.head_revision else ? end
                and not exists (select 1 from plan_activity k where k.plan_id = ? and k.revision_id = r.id)""";

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
        long after = -1;
        while (after != Long.MAX_VALUE) {
            after = keep(context.getConnection(), after);
        }
    }

    /** Returns the last plan that was read; the greatest number there is after the last of all. */
    private static long keep(Connection connection, long after) throws SQLException {
        Set<Named> named = new HashSet<>();
        long last = Long.MAX_VALUE;
        try (PreparedStatement plans = connection.prepareStatement(NAMED_IN)) {
            plans.setLong(1, after);
            try (ResultSet rows = plans.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                    named.addAll(named(last, rows.getString(2)));
                }
            }
        }
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (Named one : named) {
                keep.setLong(1, one.planId());
                keep.setString(2, one.activity());
                keep.setInt(3, one.revision());
                keep.setInt(4, one.revision());
                keep.setLong(5, one.planId());
                keep.executeUpdate();
            }
        }
        return last;
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
