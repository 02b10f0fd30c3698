/**
 * One box over everything that the reader may see.
 *
 * <ol>
 *   <li>A kind of content joins by its {@link org.passeur.search.boundary.SearchDocument}; all kinds are ranked together.
 *   <li>Visibility is in the index and in the query, never a filter after it: totals and facets count nothing else.
 *   <li>An index update is stored with the change that asks for it, and never breaks it.
 *   <li>The index is never lost and never lies unseen: it is compared with the database on demand, written again while it
 *       serves, and built by itself when an update gives it other fields.
 *   <li>Text is analysed in its own language, the same way on both backends.
 * </ol>
 */
@MayUse({"platform", "community"})
package org.passeur.search;

import org.passeur.platform.boundary.MayUse;
