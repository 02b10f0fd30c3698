/**
 * Demonstration people and contents.
 *
 * <ol>
 *   <li>Stored only when {@code PASSEUR_DEMO} says so and nobody is there yet; all of it or nothing, before the first
 *       request is answered.
 *   <li>Every name is invented. Members are those of the demonstration realm, by their fixed ids.
 *   <li>Contents go through the same code as an import.
 * </ol>
 */
@MayUse({"platform", "community", "practice", "experience", "exchange"})
package org.passeur.demo;

import org.passeur.platform.boundary.MayUse;
