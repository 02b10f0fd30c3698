package org.passeur.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.passeur.platform.boundary.HealthCheck;
import org.passeur.platform.boundary.Settings;

/** Whether people can sign in. Asked of the provider now and then only: it has its own people to answer. */
@ApplicationScoped
public class IdentityCheck implements HealthCheck {

    /** Whoever balances the load must learn within a probe or two that it is away, and that it is back. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private static final int TIMEOUT_MILLIS = 2000;

    private Instant asked = Instant.MIN;
    private boolean answered;

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public synchronized boolean isUp() {
        if (asked.isBefore(Instant.now().minus(KEPT))) {
            answered = ask();
            asked = Instant.now();
        }
        return answered;
    }

    private static boolean ask() {
        try {
            URI configuration = URI.create(Settings.OIDC_PROVIDER.get() + "/.well-known/openid-configuration");
            HttpURLConnection connection =
                    (HttpURLConnection) configuration.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
