package org.communitypartners.assessment.intake;

/**
 * What tells which activity a row was, though the row cannot be read.
 *
 * @param id its activity id, or blank
 * @param date what its date cell says
 * @param startTime its start, or blank
 * @param partnerKey its partner, or blank
 * @param title its title, or blank
 * @param outletKey its outlet, or blank
 */
record RowKey(String id, DateReading date, String startTime, String partnerKey, String title, String outletKey) {}
