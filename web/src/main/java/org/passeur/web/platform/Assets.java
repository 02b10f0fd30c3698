package org.passeur.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** Style sheets, scripts and pictures: browsers keep them for good, because their address changes with their content. */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";

    @Inject
    private ServletContext context;

    private String fingerprint;

    @PostConstruct
    void open() {
        fingerprint = fingerprint(context);
    }

    static String fingerprint(ServletContext context) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : new TreeSet<>(context.getResourcePaths(FOLDER))) {
                try (InputStream asset = context.getResourceAsStream(path)) {
                    if (asset != null) {
                        digest.update(asset.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ten letters and digits that stand for the content of all assets. */
    public String getFingerprint() {
        return fingerprint;
    }

    /** The path of the file behind a fingerprinted address, or null when it is not one. */
    static String fileOf(String path) {
        if (!path.startsWith(FOLDER)) {
            return null;
        }
        int slash = path.indexOf('/', FOLDER.length());
        return slash < 0 ? null : FOLDER + path.substring(slash + 1);
    }
}
