package org.passeur.search.control;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Writes down what is said through a fluent interface, and does nothing of it. The same words give the same text. */
final class Recording {

    private final StringBuilder text = new StringBuilder();
    private final UnaryOperator<String> spelling;

    /**
     * @param spelling what is written for a text that is said
     */
    Recording(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Listener(type)));
    }

    private final class Listener implements InvocationHandler {

        private final Class<?> type;

        Listener(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> type.getSimpleName();
                };
            }
            text.append(method.getName()).append('(');
            Type[] types = method.getGenericParameterTypes();
            for (int i = 0; arguments != null && i < arguments.length; i++) {
                text.append(i == 0 ? "" : ", ");
                say(arguments[i], types[i]);
            }
            text.append(")\n");
            Class<?> answer = method.getReturnType();
            if (answer.isInstance(proxy) && answer != Object.class) {
                // Steps are declared by what several of them share: the one at hand knows more than the declared one.
                return proxy;
            }
            return answer.isInterface() ? Recording.this.proxy(answer) : answer == boolean.class ? false : null;
        }

        private void say(Object argument, Type declared) {
            switch (argument) {
                case null -> text.append("null");
                case String word -> text.append(spelling.apply(word));
                case Enum<?> constant -> text.append(constant.name());
                case Number number -> text.append(number);
                case Boolean truth -> text.append(truth);
                case Collection<?> all -> all.forEach(one -> say(one, Object.class));
                case Object[] all -> Arrays.stream(all).forEach(one -> say(one, Object.class));
                case Class<?> named -> text.append(named.getName());
                case Function<?, ?> function -> listen(function, declared);
                case Consumer<?> consumer ->
                    listen(
                            what -> {
                                accept(consumer, what);
                                return null;
                            },
                            declared);
                default ->
                    text.append(
                            argument.getClass().isHidden()
                                    ? ""
                                    : argument.getClass().getName());
            }
            text.append(' ');
        }

        @SuppressWarnings("unchecked")
        private static void accept(Consumer<?> consumer, Object what) {
            ((Consumer<Object>) consumer).accept(what);
        }

        /** What a field is made of is said to a factory that a function gets. */
        @SuppressWarnings("unchecked")
        private void listen(Function<?, ?> function, Type declared) {
            Class<?> parameter = raw(((ParameterizedType) declared).getActualTypeArguments()[0]);
            ((Function<Object, Object>) function).apply(Recording.this.proxy(parameter));
        }

        private static Class<?> raw(Type type) {
            return switch (type) {
                case Class<?> itself -> itself;
                case ParameterizedType generic -> raw(generic.getRawType());
                case WildcardType wildcard ->
                    raw(
                            wildcard.getLowerBounds().length > 0
                                    ? wildcard.getLowerBounds()[0]
                                    : wildcard.getUpperBounds()[0]);
                default -> throw new IllegalStateException("nothing is known of " + type);
            };
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
