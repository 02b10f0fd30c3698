package org.passeur.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import org.passeur.platform.boundary.Settings;

/** The portal does not start where others could reach it with the secret that everybody can read in its sources. */
@Startup
@Singleton
public class SecretCheck {

    private static final Logger LOG = System.getLogger(SecretCheck.class.getName());

    @PostConstruct
    void check() {
        if (isRefused(Settings.OIDC_SECRET.get(), Settings.OIDC_PROVIDER.get(), Settings.URL.get())) {
            String sentence = Settings.OIDC_SECRET.key()
                    + " still has its default value, which is public: set it to a secret of your own, the same here and"
                    + " in the identity provider (the default is only for an identity provider and a portal on this"
                    + " machine, without TLS).";
            LOG.log(Level.ERROR, sentence);
            throw new IllegalStateException(sentence);
        }
    }

    static boolean isRefused(String secret, URI provider, URI portal) {
        return secret.equals(Settings.EMBEDDED_SECRET)
                && !(isLoopback(provider) && isLoopback(portal) && !"https".equalsIgnoreCase(portal.getScheme()));
    }

    /** By its name alone: what a name server says of it today may change. */
    private static boolean isLoopback(URI address) {
        String host = address.getHost();
        return host != null
                && (host.equalsIgnoreCase("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]"));
    }
}
