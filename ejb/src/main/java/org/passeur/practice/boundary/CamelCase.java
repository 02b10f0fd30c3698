package org.passeur.practice.boundary;

import java.util.Locale;

/** Codes that are names of JSON fields. */
final class CamelCase {

    private CamelCase() {}

    /** {@code RULE_CAMERA} becomes {@code ruleCamera}. */
    static String of(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_");
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }
}
