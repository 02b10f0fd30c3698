package org.passeur.web.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.passeur.platform.boundary.Page;

/**
 * A page of a list.
 *
 * @param totalExact false when counting stopped: there are {@code total} or more
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PageDocument<T>(long total, boolean totalExact, int page, int size, List<T> items) {

    public static <S, T> PageDocument<T> of(Page<S> page, Function<S, T> item) {
        return new PageDocument<>(
                page.total(),
                page.isTotalExact(),
                page.number(),
                page.size(),
                page.items().stream().map(item).toList());
    }
}
