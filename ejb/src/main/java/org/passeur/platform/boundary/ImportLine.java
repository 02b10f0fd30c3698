package org.passeur.platform.boundary;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One line of the file format, read as JSON and nothing more.
 *
 * @param number from 1, as an editor counts
 */
public record ImportLine(long number, ObjectNode json) {}
