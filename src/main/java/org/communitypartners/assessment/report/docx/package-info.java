/** Writes a document with Apache POI, with headings, captions and tables of the word processor's own. */
@NullMarked
package org.communitypartners.assessment.report.docx;

import org.jspecify.annotations.NullMarked;
