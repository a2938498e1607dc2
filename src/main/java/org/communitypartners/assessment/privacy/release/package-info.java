/**
 * What was published, and what is to be.
 *
 * <ul>
 *   <li><em>release</em>: the figures of one shareable copy, as readers have them;
 *   <li><em>cell key</em>: when and whose a cell is;
 *   <li><em>cell status</em>: whether a release shows a cell, suppresses it, or does not have it at all;
 *   <li><em>breakdown</em>: the parts into which a cell is divided, such as the languages of a partner type;
 *   <li><em>release set</em>: a release to be made, with all releases that readers may have already;
 *   <li><em>grand total</em>: the cell of all the work, which points at nobody.
 * </ul>
 */
@NullMarked
package org.communitypartners.assessment.privacy.release;

import org.jspecify.annotations.NullMarked;
