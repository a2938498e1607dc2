package org.communitypartners.assessment.report.model;

/** A sentence or two between tables. */
public record Paragraph(String text) implements Block {}
