package org.passeur.web.platform;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form as browsers write them in one text. */
public record UrlEncoded(Map<String, String[]> fields) {

    /**
     * A percent sign that announces nothing stands for itself, as browsers take it.
     *
     * @return null when there are more fields than this
     */
    public static UrlEncoded read(String text, int most) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int count = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('&', from);
            end = end < 0 ? text.length() : end;
            if (end > from) {
                if (++count > most) {
                    return null;
                }
                int equals = text.indexOf('=', from);
                boolean named = equals >= 0 && equals < end;
                fields.computeIfAbsent(decode(text.substring(from, named ? equals : end)), name -> new ArrayList<>(1))
                        .add(named ? decode(text.substring(equals + 1, end)) : "");
            }
            from = end + 1;
        }
        Map<String, String[]> read = new LinkedHashMap<>();
        fields.forEach((name, values) -> read.put(name, values.toArray(String[]::new)));
        return new UrlEncoded(read);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
    }
}
