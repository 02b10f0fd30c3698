package org.passeur.practice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Language;

/** What plans and activities may be about; a few dozen at most. */
@Stateless
public class Themes {

    @PersistenceContext
    private EntityManager entityManager;

    public record ThemeItem(String code, String labelFr, String labelEn) {

        public String label(Language language) {
            return language == Language.EN ? labelEn : labelFr;
        }
    }

    /** By code. */
    @PermitAll
    public List<ThemeItem> list() {
        return entityManager.createQuery("""
                        select new org.passeur.practice.boundary.Themes$ThemeItem(t.code, t.labelFr, t.labelEn)
                        from Theme t order by t.code""", ThemeItem.class).getResultList();
    }

    @PermitAll
    public Set<String> codes() {
        return list().stream().map(ThemeItem::code).collect(Collectors.toSet());
    }
}
