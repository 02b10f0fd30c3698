/**
 * What members say to each other of plans and activities: comments, thanks, what they follow, what a network collects.
 *
 * <ol>
 *   <li>Whoever may not read a work has no part in what is said of it: not its number of comments either.
 *       Whoever may not read a revision, or no longer, has none in what is said of that, but for their own words.
 *   <li>Comments are for members, also of what is for everyone: nobody answers strangers without knowing it. Each says on
 *       which revision it was written; answers go one level deep.
 *   <li>A comment is changed by its author for half an hour, and says so; erased by its author at any time; withdrawn by a
 *       moderator, with the reason in its place.
 *   <li>Thanks are counted for all readers; the author of the work alone reads who gave them.
 *   <li>Following sends nothing: it lists what is new since one last looked. An anonymous report is not news, since its
 *       day would tell who wrote it.
 *   <li>A work that a follower loses sight of is listed as withdrawn, without a word of it.
 *   <li>A collection is its network's: coordinators and trainers of it write it. What its reader may not see of it is
 *       neither shown nor counted.
 *   <li>All of it goes with the work. Of an account that is erased, comments stay without their author; thanks, and what
 *       it followed, go.
 * </ol>
 */
@MayUse({"platform", "community", "practice", "privacy", "experience"})
package org.passeur.exchange;

import org.passeur.platform.boundary.MayUse;
