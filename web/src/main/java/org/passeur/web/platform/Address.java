package org.passeur.web.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A path with its query: the state of a list lives in it, so that a link, a bookmark and a colleague see the same. */
public final class Address {

    private final String path;
    private final Map<String, String> parameters;

    private Address(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with this parameter; without it when the value is null. */
    public Address with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (value == null || value.toString().isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    public Address without(String name) {
        return with(name, null);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            text.append(separator)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            separator = '&';
        }
        return text.toString();
    }
}
