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

    /** Which save of that form it was; 0 when it came otherwise. */
    @Column(name = "saved_turn", nullable = false)
    private int turn;

    protected LastSave() {}

    public LastSave(Long memberId, String form, int turn) {
        this.memberId = memberId;
        this.form = form;
        this.turn = turn;
    }

    boolean isFrom(String itsForm) {
        return itsForm != null && itsForm.equals(form);
    }

    boolean isBefore(int itsTurn) {
        return turn < itsTurn;
    }

    /** Whether an older save of its form may be on its way still. */
    boolean isLater() {
        return turn > 1;
    }

    /** The same form, but nothing was changed: that was somebody else's doing. */
    LastSave changedBy(Long itsMemberId) {
        return new LastSave(itsMemberId, form, turn);
    }

    Long getMemberId() {
        return memberId;
    }
}
