/**
 * What people take away: plans on paper, in calendars and in files, and links for those who have no account.
 *
 * <ol>
 *   <li>What is taken away says where it is from: title, author, revision, licence, what it was adapted from.
 *   <li>Nothing that is taken away holds a participant's data: sheets for attendance have numbers alone.
 *   <li>A link and a calendar's address are secrets: only their hash is kept, they can be revoked, a link ends by itself, and
 *       one that is over answers like one that never was.
 *   <li>A link is read-only, and its reader sees of the library what a visitor sees.
 * </ol>
 */
@MayUse({"platform", "community", "practice", "privacy"})
package org.passeur.export;

import org.passeur.platform.boundary.MayUse;
