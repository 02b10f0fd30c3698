package org.passeur.platform.boundary;

/** Life of an import. */
public enum ImportState implements Coded {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** Its file is gone or unreadable. */
    FAILED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
