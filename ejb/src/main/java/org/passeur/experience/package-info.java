/**
 * What really happened: experience reports on plans and activities, and what may be told of them together.
 *
 * <ol>
 *   <li>A report is on one published revision that its writer may read; it is read by whoever may read that revision. In
 *       figures it counts for all readers of the work. Once its writer may read that revision no more, they can still
 *       change all of it but the minutes.
 *   <li>A report that is anonymous to peers keeps neither region nor dates, in the database either; no answer but its
 *       writer's own holds who wrote it, and the order of a list tells nothing. It is shown once three people have
 *       reported.
 *   <li>Figures are shown from three different people on. Below, they are not even stored.
 *   <li>A plan was used as often as it was reported on; an activity also when a report on a plan gives the minutes of a
 *       block that comes from it. How long a block takes is worked out for an activity over all plans that use it.
 *   <li>What looks like a person is refused until its writer says that it names nobody; it is never logged.
 *   <li>Withdrawn by a moderator, a report is its writer's alone, with the reason, and counts no more.
 *   <li>Erased with its work. Of an account that is erased a report keeps what it says and loses who said it.
 * </ol>
 */
@MayUse({"platform", "community", "practice", "privacy"})
package org.passeur.experience;

import org.passeur.platform.boundary.MayUse;
