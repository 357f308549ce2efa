import { FARTHEST } from '#lib/memory/day.ts';
import { badRow } from '#lib/server/database/bad-row.ts';
import { clampTime } from '#lib/memory/log/clock.ts';
import type { Row } from './back-up.ts';
import type { KeptTable } from './kept.ts';

/**
 * A row as it can be restored into either database: a number that is none, or a time that no date can
 * be, is put right, and the row is named in the log.
 *
 * @param key the columns that name the row
 * @param now epoch ms
 */
export function soundRow(table: KeptTable, key: readonly string[], row: Row, now: number): Row {
	const changes: Row = {};
	for (const [column, value] of Object.entries(row)) {
		if (typeof value !== 'number') continue;
		const time = (table === 'entry' || table === 'edit') && column === 'at';
		if (Math.abs(value) <= (time ? FARTHEST : Number.MAX_SAFE_INTEGER - 1)) continue;
		changes[column] = time ? clampTime(value, now) : value > 0 ? now : 0;
	}
	if (Object.keys(changes).length === 0) return row;
	badRow(
		table,
		key.map((column) => row[column] as string | number)
	);
	return { ...row, ...changes };
}
