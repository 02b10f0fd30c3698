package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.passeur.platform.boundary.SecretToken;
import org.passeur.search.control.IndexMerging;

/** What a test puts in place first: not for the table of permissions. */
final class SceneCalls {

    private SceneCalls() {}

    static void addTo(Map<String, BoundaryCall> calls) {
        addFaults(calls);
        // For the scene, not for the table.
        calls.put("network", about -> network(about.network()));
        // Somebody of that network, who waits to be a member or is one.
        calls.put("waiting", about -> person(about, "PENDING"));
        calls.put("member", about -> person(about, "CONFIRMED"));
        // A link whose secret the test knows, and the day that it ends.
        calls.put(
                "linked",
                about -> insert(
                        """
                        insert into share_link (id, work_id, owner_id, token_hash, created_at, expires_at)
                        select ?, id, owner_id, ?, current_timestamp, cast(? as timestamp with time zone) from work where id = ?""",
                        -about.id(),
                        SecretToken.hash(about.subject()),
                        OffsetDateTime.now().plusDays(1),
                        about.id()));
        calls.put(
                "expires",
                about -> insert("update share_link set expires_at = current_timestamp where work_id = ?", about.id()));
        calls.put("grant", about -> coordinator(about.subject(), about.network()));
    }

    /** Changes that the portal itself never makes: nothing tells the index. */
    private static void addFaults(Map<String, BoundaryCall> calls) {
        calls.put("ages", about -> insert("update work set use_count = use_count + 1 where id = ?", about.id()));
        calls.put(
                "breaks",
                about -> insert("update work_text set published = '{' || published where work_id = ?", about.id()));
        calls.put(
                "heals",
                about -> insert("update work_text set published = substr(published, 2) where work_id = ?", about.id()));
        calls.put("withdraws", about -> insert("update work set status = 'DRAFT' where id = ?", about.id()));
        calls.put("returns", about -> insert("update work set status = 'PUBLISHED' where id = ?", about.id()));
        // Changes on their way that do not arrive.
        calls.put("givenUp", about -> onItsWay(Long.toString(about.id()), "ABORTED", 4));
        calls.put("tried", about -> onItsWay(Long.toString(about.id()), "PENDING", 1));
        calls.put(
                "arrives",
                about -> insert("delete from hsearch_outbox_event where entity_id = ?", Long.toString(about.id())));
        calls.put("merges", about -> {
            bean(IndexMerging.class).putTogether("sheet");
            return "";
        });
        calls.put(
                "parts", about -> (long) bean(IndexMerging.class).parts("sheet").count());
        calls.put("vanishes", about -> {
            insert("delete from work_revision where work_id = ?", about.id());
            insert("delete from work_tag where work_id = ?", about.id());
            insert("delete from work_text where work_id = ?", about.id());
            return insert("delete from work where id = ?", about.id());
        });
    }

    private static Long person(BoundaryCall.About about, String membership) throws NamingException, SQLException {
        return person(UUID.randomUUID().toString(), about.network(), membership);
    }

    static Object network(Long id) throws NamingException, SQLException {
        return insert("""
                insert into network (id, version, external_id, name, level, path, open_path, admission)
                values (?, 0, ?, ?, 'LOCAL', ?, ?, 'OPEN')""", id, "essai-" + id, "Réseau " + id, "/" + id + "/", "/" + id + "/");
    }

    /**
     * @param network null for nobody's member
     */
    static Long person(String subject, Long network, String membership) throws NamingException, SQLException {
        Long id = ThreadLocalRandom.current().nextLong(1L << 41, 1L << 42);
        insert("""
                insert into member (id, version, subject, display_name, language, network_id, membership, created_at)
                values (?, 0, ?, 'Essai', 'FR', ?, ?, current_timestamp)""", id, subject, network, membership);
        return id;
    }

    static Object coordinator(String subject, Long network) throws NamingException, SQLException {
        return insert(
                "insert into member_role (member_id, network_id, role) select id, ?, 'COORDINATOR' from member where subject = ?",
                network,
                subject);
    }

    /** A change on its way to the index that does not arrive, or does after all. */
    static Object behind(boolean yes) throws NamingException, SQLException {
        return yes ? onItsWay("0", "PENDING", 0) : insert("delete from hsearch_outbox_event where entity_id = '0'");
    }

    private static Object onItsWay(String id, String status, int retries) throws NamingException, SQLException {
        return insert("""
                insert into hsearch_outbox_event (id, entity_name, entity_id, entity_id_hash, payload, retries,
                    process_after, status)
                values (?, 'Activity', ?, 0, ?, ?, timestamp with time zone '2999-01-01 00:00:00+00', ?)""", UUID.randomUUID(), id, new byte[1], retries, status);
    }

    static Object insert(String sql, Object... values) throws NamingException, SQLException {
        DataSource dataSource = (DataSource) new InitialContext().lookup("java:jboss/datasources/PasseurDS");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
