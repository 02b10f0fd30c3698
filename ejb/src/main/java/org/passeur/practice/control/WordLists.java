package org.passeur.practice.control;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words by name; a word also stands for its plural and its plainest forms (<i>échange</i>, <i>échanger</i>). */
final class WordLists {

    private final Map<String, Pattern> lists;

    WordLists(Map<String, List<String>> words) {
        lists = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> pattern(list.getValue())));
    }

    private static Pattern pattern(List<String> words) {
        return Pattern.compile(
                words.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?:s|x|r|z|nt|d|ed|ing)?(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean in(String list, String text) {
        return lists.get(list).matcher(text).find();
    }

    /** Those that a rule may name. */
    boolean knows(String list) {
        return lists.containsKey(list);
    }
}
