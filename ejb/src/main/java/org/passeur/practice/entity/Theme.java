package org.passeur.practice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A theme that plans and activities are about. */
@Entity
public class Theme {

    @Id
    @Column(length = 40)
    private String code;

    @Column(nullable = false, length = 100)
    private String labelFr;

    @Column(nullable = false, length = 100)
    private String labelEn;

    protected Theme() {}
}
