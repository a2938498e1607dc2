/**
 * Statistical disclosure control: which figures a shareable release may show.
 *
 * <p>The words are those of the field. A <em>cell</em> is a number of people that a table publishes. <em>Primary
 * suppression</em> leaves out what is sensitive by itself: small cells. <em>Complementary suppression</em> leaves out
 * further cells, without which readers could work the first ones out. <em>Disclosure</em> is what readers can work out.
 *
 * <p>Arrows between the rooms point one way: {@code lp}, {@code release}, {@code table}, {@code audit},
 * {@code suppress}, and this one; each knows only those before it.
 */
@NullMarked
package org.communitypartners.assessment.privacy;

import org.jspecify.annotations.NullMarked;
