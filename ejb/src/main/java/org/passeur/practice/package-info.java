/**
 * Group plans and activities: written, published, shared, found.
 *
 * <ol>
 *   <li>A plan follows RQT: before, during, after. Everything it says is in its content, see {@code plan.json}.
 *   <li>A draft is its owner's alone, and theirs whom the owner invites to write in it: they read and save it; to publish,
 *       to choose who reads it, to withdraw and to erase stay the owner's. A published revision never changes; it can be erased, once a newer one has taken its
 *       place or with the whole work. Who reads it, and in which network, changes by publishing alone.
 *       Those who write in a plan are told who else has it open, and where; nobody else is, and nothing of it is kept.
 *   <li>What is stored respects the published schema, wherever it comes from; advice on quality never blocks.
 *   <li>A write names the version that was read; a stale one is refused, nothing is overwritten in silence.
 *   <li>A work that was published can be withdrawn, by its owner, a moderator, an administrator or a coordinator of its network; its
 *       revisions stay. It can be erased (Law 25): then nothing of it stays, by its owner once it is withdrawn, by a
 *       moderator or an administrator with what they read.
 *   <li>Files go with an activity, not with a revision of it: whoever sees the activity sees them, its owner changes them.
 * </ol>
 */
@MayUse({"platform", "community", "search"})
package org.passeur.practice;

import org.passeur.platform.boundary.MayUse;
