/** Which square of a grid the arrow keys lead to. */

export interface Place {
	row: number;
	column: number;
}

/**
 * Where a key leads from a place in a grid of so many rows and columns; undefined for any other key.
 *
 * @param rtl whether the columns run from right to left
 */
export function walk(
	key: string,
	{ row, column }: Place,
	{ rows, columns }: { rows: number; columns: number },
	rtl = false
): Place | undefined {
	const ahead = rtl ? -1 : 1;
	const to: Record<string, Place> = {
		ArrowUp: { row: row - 1, column },
		ArrowDown: { row: row + 1, column },
		ArrowLeft: { row, column: column - ahead },
		ArrowRight: { row, column: column + ahead },
		Home: { row, column: 0 },
		End: { row, column: columns - 1 }
	};
	if (!Object.hasOwn(to, key)) return undefined;
	const place = to[key]!;
	return {
		row: Math.min(Math.max(0, place.row), rows - 1),
		column: Math.min(Math.max(0, place.column), columns - 1)
	};
}
