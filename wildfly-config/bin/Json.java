import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON document, strictly; objects keep their order. */
final class Json {
    private final String source;
    private int at;

    private Json(String source) {
        this.source = source;
    }

    static Object parse(String source) {
        var json = new Json(source);
        var value = json.value();
        json.blanks();
        if (json.at < source.length()) {
            throw json.unexpected();
        }
        return value;
    }

    private Object value() {
        blanks();
        return switch (peek()) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> numeral();
        };
    }

    private Map<String, Object> members() {
        var result = new LinkedHashMap<String, Object>();
        take('{');
        blanks();
        while (peek() != '}') {
            if (!result.isEmpty()) {
                take(',');
                blanks();
            }
            var key = string();
            blanks();
            take(':');
            result.put(key, value());
            blanks();
        }
        take('}');
        return result;
    }

    private List<Object> elements() {
        var result = new ArrayList<>();
        take('[');
        blanks();
        while (peek() != ']') {
            if (!result.isEmpty()) {
                take(',');
            }
            result.add(value());
            blanks();
        }
        take(']');
        return result;
    }

    private String string() {
        take('"');
        var result = new StringBuilder();
        while (true) {
            char c = next();
            if (c == '"') {
                return result.toString();
            }
            if (c < ' ') {
                throw unexpected();
            }
            result.append(c == '\\' ? escaped(next()) : c);
        }
    }

    private char escaped(char c) {
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > source.length()) {
                    throw unexpected();
                }
                at += 4;
                yield (char) Integer.parseInt(source.substring(at - 4, at), 16);
            }
            default -> throw unexpected();
        };
    }

    private Number numeral() {
        int from = at;
        while (at < source.length() && "+-.eE0123456789".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        var digits = source.substring(from, at);
        if (!digits.matches("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?")) {
            throw unexpected();
        }
        return Double.valueOf(digits);
    }

    private Object word(String word, Object value) {
        if (!source.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return value;
    }

    private void blanks() {
        while (at < source.length() && " \t\r\n".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= source.length()) {
            throw unexpected();
        }
        return source.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void take(char expected) {
        if (next() != expected) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("not JSON at position " + at);
    }

    // ---- reading what was parsed; a missing or other value reads as empty

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object json) {
        if (json instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalArgumentException("not a JSON object");
    }

    static List<Map<String, Object>> list(Map<String, Object> json, String key) {
        var result = new ArrayList<Map<String, Object>>();
        if (json.get(key) instanceof List<?> values) {
            values.forEach(value -> result.add(object(value)));
        }
        return result;
    }

    static long number(Map<String, Object> json, String key) {
        return json.get(key) instanceof Number number ? number.longValue() : 0;
    }

    static String text(Map<String, Object> json, String key) {
        return json.get(key) instanceof String text ? text : "";
    }
}
