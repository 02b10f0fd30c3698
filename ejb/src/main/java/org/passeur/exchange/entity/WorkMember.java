package org.passeur.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A member with a work: there is one of each kind at most. */
@Embeddable
public record WorkMember(
        @Column(name = "work_id") Long workId,
        @Column(name = "member_id") Long memberId) {}
