package org.passeur.exchange.boundary;

import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** What has become of a comment. */
public enum CommentState implements Coded {
    SHOWN,
    /** By its author; it keeps the place of what was answered to it. */
    ERASED,
    /** By a moderator. */
    WITHDRAWN;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }
}
