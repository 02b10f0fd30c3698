/**
 * Who is who: members, organisations, networks that nest, regions.
 *
 * <ol>
 *   <li>The portal knows of a person what they chose to say at their first sign-in; the account lies with the identity
 *       provider.
 *   <li>{@link org.passeur.community.boundary.Viewer} is all that a query needs to show a person exactly what they may
 *       see; it is read once a request.
 *   <li>What is shared with a network is read by its members and by those of the networks within it, and by the coordinators
 *       of the networks around it.
 *   <li>A network is open, or confirms its members: until then a person sees nothing of what it shares.
 *   <li>Networks are a tree: none lies within itself, and one that anything belongs to is not deleted.
 *   <li>A coordinator decides on members and roles in their networks and in those within them, nowhere else.
 *   <li>Roles in a network are data; roles in the portal are the identity provider's.
 * </ol>
 */
@MayUse("platform")
package org.passeur.community;

import org.passeur.platform.boundary.MayUse;
