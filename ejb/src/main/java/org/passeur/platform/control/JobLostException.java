package org.passeur.platform.control;

/** The job was cancelled, or another node has it now: what was about to be stored is not. */
class JobLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
