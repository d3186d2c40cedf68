/**
 * The first rows whose texts together fit into so many characters; one at least, so that no frame is empty.
 *
 * @param lengthOf characters of a row, with some for the room that a row takes whatever its length
 */
export function asManyAsFit<Row>(
  rows: readonly Row[],
  characters: number,
  lengthOf: (row: Row) => number,
): readonly Row[] {
  let room = characters;
  const tooLong = rows.findIndex((row) => {
    room -= lengthOf(row);
    return room < 0;
  });
  return tooLong === -1 ? rows : rows.slice(0, Math.max(1, tooLong));
}
