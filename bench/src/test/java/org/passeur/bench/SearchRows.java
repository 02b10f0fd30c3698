package org.passeur.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.passeur.bench.SearchTexts.Sheet;

/**
 * Writes published sheets straight into the database of a portal that does not run, since the import would take hours:
 * each like the one that the import made (number 0), whatever columns that has. Argument: how many there shall be.
 */
final class SearchRows {

    /** Rows of so many sheets go in one transaction. */
    private static final int BATCH = 1000;

    private static final int TELL = 50_000;

    /** Where a work lies. */
    private static final List<String> TABLES = List.of("work", "work_text", "work_tag", "work_revision");

    private static final OffsetDateTime NEWEST = OffsetDateTime.of(2026, 6, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private final Connection connection;
    private final Map<String, Object> work;
    private final Map<String, Object> text;
    private final Map<String, Object> tag;
    private final Map<String, Object> revision;
    private final ObjectNode content;

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                Work.text("bench.db"),
                Work.text("bench.db.user"),
                System.getenv().getOrDefault("DB_PASSWORD", "passeur"))) {
            connection.setAutoCommit(false);
            new SearchRows(connection)
                    .fill(new SearchTexts(Path.of(Work.text("bench.content"))), Integer.parseInt(args[0]));
        }
    }

    private SearchRows(Connection connection) throws SQLException, JsonProcessingException {
        this.connection = connection;
        work = only("work where kind = 'sheet' and external_id = '" + SearchTexts.MARK + "0'");
        Object id = work.get("id");
        text = only("work_text where work_id = " + id);
        tag = rows("work_tag where work_id = " + id).getFirst();
        revision = only("work_revision where work_id = " + id);
        content = (ObjectNode) Work.LINES.readTree((String) text.get("published"));
        refuseOtherTables(id);
    }

    /** A sheet that lies in one more table than these would be made by halves. */
    private void refuseOtherTables(Object id) throws SQLException {
        for (Map<String, Object> column : rows("information_schema.columns where lower(column_name) = 'work_id'"
                + " and lower(table_schema) = 'public'")) {
            String table = ((String) column.get("table_name")).toLowerCase(Locale.ROOT);
            if (!TABLES.contains(table)
                    && !rows(table + " where work_id = " + id).isEmpty()) {
                throw new IllegalStateException(
                        "an imported sheet has rows in " + table + ": SearchRows must write them too");
            }
        }
    }

    private Map<String, Object> only(String from) throws SQLException {
        List<Map<String, Object>> rows = rows(from);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows in " + from);
        }
        return rows.getFirst();
    }

    private List<Map<String, Object>> rows(String from) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from " + from)) {
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT), result.getObject(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private void fill(SearchTexts texts, int wanted) throws SQLException, JsonProcessingException {
        long start = System.nanoTime();
        // Numbers are given without gaps, and a transaction holds whole sheets.
        int first = (int) number(
                "select count(*) from work where kind = 'sheet' and external_id like '" + SearchTexts.MARK + "%'");
        long workId = number("select max(id) from work") + 1;
        long revisionId = number("select max(id) from work_revision") + 1;
        try (Insert works = new Insert("work", work);
                Insert contents = new Insert("work_text", text);
                Insert tags = new Insert("work_tag", tag);
                Insert revisions = new Insert("work_revision", revision)) {
            for (int number = first; number < wanted; number++) {
                Sheet sheet = texts.sheet(number);
                OffsetDateTime moment = NEWEST.minusMinutes(number);
                String json = json(sheet);
                works.add(Map.of(
                        "id",
                        workId,
                        "external_id",
                        sheet.externalId(),
                        "title",
                        sheet.title(),
                        "sort_title",
                        sortTitle(sheet.title()),
                        "summary",
                        sheet.summary(),
                        "created_at",
                        moment,
                        "updated_at",
                        moment,
                        "published_at",
                        moment));
                contents.add(Map.of("work_id", workId, "draft", json, "published", json));
                tags.add(Map.of("work_id", workId, "tag", "theme:" + sheet.theme()));
                tags.add(Map.of("work_id", workId, "tag", "region:" + sheet.region()));
                revisions.add(Map.of("id", revisionId, "work_id", workId, "content", json, "published_at", moment));
                workId++;
                revisionId++;
                if ((number + 1) % BATCH == 0 || number + 1 == wanted) {
                    works.send();
                    contents.send();
                    tags.send();
                    revisions.send();
                    connection.commit();
                }
                if ((number + 1) % TELL == 0) {
                    tell(number + 1, number + 1 - first, start);
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            // The portal takes 50 ids at a time, those before the number that it draws.
            statement.execute("alter sequence work_seq restart with " + (workId + 100));
            statement.execute("alter sequence work_revision_seq restart with " + (revisionId + 100));
            // Without figures of the new rows the database would choose its ways as for none.
            statement.execute("analyze");
        }
        connection.commit();
        tell(wanted, Math.max(0, wanted - first), start);
    }

    private static void tell(int have, int written, long start) {
        Work.say("  %,d sheets in the database, %,.0f a second", have, written / ((System.nanoTime() - start) / 1e9));
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** As the portal keeps it: the fields in the order in which the imported one has them. */
    private String json(Sheet sheet) throws JsonProcessingException {
        ObjectNode own = content.deepCopy();
        own.put("title", sheet.title()).put("summary", sheet.summary()).put("body", sheet.body());
        own.putArray("themes").add(sheet.theme());
        own.putArray("regions").add(sheet.region());
        return Work.LINES.writeValueAsString(own);
    }

    /** Titles here are of letters and blanks alone. */
    private static String sortTitle(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Rows of a table that are like one of it, save for some columns. */
    private final class Insert implements AutoCloseable {

        private final Map<String, Object> like;
        private final PreparedStatement statement;

        Insert(String table, Map<String, Object> like) throws SQLException {
            this.like = like;
            statement = connection.prepareStatement("insert into " + table + " (" + String.join(", ", like.keySet())
                    + ") values (" + "?, ".repeat(like.size() - 1) + "?)");
        }

        void add(Map<String, Object> own) throws SQLException {
            int i = 1;
            for (Map.Entry<String, Object> column : like.entrySet()) {
                statement.setObject(i++, own.getOrDefault(column.getKey(), column.getValue()));
            }
            statement.addBatch();
        }

        void send() throws SQLException {
            statement.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
