/**
 * No one in it: what looks like a person in a text is pointed out before the text is shared.
 *
 * <ol>
 *   <li>A finding says why in one plain sentence and offers a neutral wording; it never blocks and never changes a text.
 *   <li>A text is read and forgotten: it is not stored, not logged, and sent nowhere.
 *   <li>Lists of words, names and places are plain files that a person of the field can correct.
 *   <li>The work grows with the length of the text, whatever is in it.
 * </ol>
 *
 * <p>A small place together with a rare situation counts as a name, for the reason given by RÉGION: where everyone knows
 * everyone, it is one.
 */
@MayUse({"platform", "community"})
package org.passeur.privacy;

import org.passeur.platform.boundary.MayUse;
