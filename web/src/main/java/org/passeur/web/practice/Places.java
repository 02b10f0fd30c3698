package org.passeur.web.practice;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.web.practice.FormShape.Field;
import org.passeur.web.practice.FormShape.Kind;

/** Places of the file format, {@code sessions[2].blocks[0].title}, as people say them: Rencontre 3 · Bloc 1 · Titre. */
final class Places {

    static final Pattern STEP = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

    static final String BETWEEN = " · ";

    private Places() {}

    /** The id of the field in the form, {@code sessions:2:blocks:0:title}. */
    static String target(FormShape shape, String place) {
        FormShape here = shape;
        StringBuilder target = new StringBuilder();
        String id = "";
        Matcher step = STEP.matcher(place);
        while (step.find()) {
            id = id.isEmpty() ? step.group(1) : id + "-" + step.group(1);
            Field field = here.field(id);
            if (field != null && field.kind() == Kind.ROWS && step.group(2) != null) {
                target.append(id).append(':').append(step.group(2)).append(':');
                here = field.rows();
                id = "";
            }
        }
        return target.append(id).toString();
    }

    static String say(Words words, FormShape shape, String key, String place) {
        StringJoiner said = new StringJoiner(BETWEEN);
        FormShape here = shape;
        String prefix = key;
        String id = "";
        Matcher step = STEP.matcher(place);
        while (step.find()) {
            id = id.isEmpty() ? step.group(1) : id + "-" + step.group(1);
            Field field = here.field(id);
            if (field != null && field.kind() == Kind.ROWS && step.group(2) != null) {
                said.add(words.get(prefix + id + ".row", Integer.parseInt(step.group(2)) + 1));
                prefix += id + ".";
                here = field.rows();
                id = "";
            }
        }
        if (!id.isEmpty()) {
            said.add(words.label(prefix, id));
        }
        return said.toString();
    }
}
