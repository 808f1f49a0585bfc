package vn.thidua.council;

/**
 * Who could vote on an item.
 *
 * @param members of the council on the day
 * @param inWriting absent members who were asked in writing
 * @param excused members who do not vote on the item, wherever they were
 */
record Turnout(int members, int present, int inWriting, int excused, int excusedPresent, int excusedInWriting) {}
