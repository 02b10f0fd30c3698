package org.passeur.practice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who changed a draft last, and from where. */
@Embeddable
public class LastSave {

    /** Null once their account is erased: the database does it. */
    @Column(name = "updated_by")
    private Long memberId;

    /** A random word for the open form that it was saved from; null when it came otherwise. */
    @Column(name = "saved_from", length = 64)
    private String form;

    protected LastSave() {}

    public LastSave(Long memberId, String form) {
        this.memberId = memberId;
        this.form = form;
    }

    Long getMemberId() {
        return memberId;
    }

    String getForm() {
        return form;
    }
}
