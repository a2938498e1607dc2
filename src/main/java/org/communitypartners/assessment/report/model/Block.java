package org.communitypartners.assessment.report.model;

/** A part of a sheet; the parts stand one below the other. */
public sealed interface Block permits Paragraph, Bullets, Table, Charts {}
