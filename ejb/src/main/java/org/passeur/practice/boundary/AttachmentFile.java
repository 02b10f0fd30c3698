package org.passeur.practice.boundary;

/**
 * A file that goes with an activity, with what is in it.
 *
 * @param mediaType found in the content, never what the sender said
 */
public record AttachmentFile(String name, String mediaType, byte[] content) {}
