package org.passeur.web.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.passeur.platform.boundary.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds a PrimeFaces table from a boundary, a page at a time. */
public class PagedModel<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Reads one page: its number from 1, and its size. */
    public interface Source<T> {
        Page<T> read(int number, int size);
    }

    private final transient Source<T> source;
    private final transient Function<T, Object> key;

    public PagedModel(Source<T> source, Function<T, Object> key) {
        this.source = source;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) source.read(1, 1).total();
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        return source.read(first / pageSize + 1, pageSize).items();
    }

    @Override
    public String getRowKey(T item) {
        return String.valueOf(key.apply(item));
    }
}
