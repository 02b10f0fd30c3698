package org.passeur.web.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.ContentFormat;

/** The shapes of the forms, read once. */
@ApplicationScoped
public class FormShapes {

    private final Map<String, FormShape> shapes = new ConcurrentHashMap<>();

    @Inject
    private ContentFormat format;

    /**
     * @param type {@code plan}, {@code activity} or {@code sheet}
     */
    public FormShape get(String type) {
        return shapes.computeIfAbsent(type, this::read);
    }

    private FormShape read(String type) {
        try {
            return FormShape.of(Json.MAPPER.readTree(format.schema(type)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
