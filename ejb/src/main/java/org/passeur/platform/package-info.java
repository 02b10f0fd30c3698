/**
 * What every feature stands on.
 *
 * <ol>
 *   <li>The schema is migrated before the mapping is validated; migrations only go forward.
 *   <li>A use case refuses with one of few exceptions, and what one may not see answers like what does not exist.
 *   <li>An import costs nothing but its bad lines: each is reported with its number and reason, the others are stored.
 *   <li>An import asks nobody: what it stores for others to read and seems to name somebody is told afterwards, and is where
 *       the file says.
 *   <li>An import that was interrupted goes on where its last chunk ended.
 * </ol>
 */
@MayUse({})
package org.passeur.platform;

import org.passeur.platform.boundary.MayUse;
