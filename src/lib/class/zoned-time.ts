/** Times as a clock on a wall shows them, in a time zone by its name: `2026-12-09T10:30`. */
import { DAY, MINUTE } from '#lib/memory/day.ts';

/** Whether a time zone is known here. */
export function isZone(zone: string): boolean {
	try {
		formatIn(zone);
		return true;
	} catch {
		return false;
	}
}

/** What a clock there shows. */
export function wallTime(at: number, zone: string): string {
	return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
}

/** When a clock there shows this, epoch ms; see `instantOf`. Undefined for what is no time. */
export function timeOf(wall: string, zone: string): number | undefined {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return undefined;
	const asUtc = Date.parse(`${wall}Z`);
	if (!Number.isFinite(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== wall)
		return undefined;
	return instantOf(asUtc, zone);
}

/**
 * When a clock there shows so many ms since 1970, as if it were UTC's, in whole minutes; the first time, where it
 * does so twice. What a clock that is put forward skips is as long after the jump.
 */
export function instantOf(wall: number, zone: string): number {
	// The offset of the day before, and of the day after: one of them is in force.
	const [before, after] = [wall - offsetAt(wall - DAY, zone), wall - offsetAt(wall + DAY, zone)];
	return [before, after].find((at) => at + offsetAt(at, zone) === wall) ?? before;
}

/** Minutes east of UTC there at a moment. */
export const offsetIn = (zone: string, at: number): number =>
	Math.round(offsetAt(at, isZone(zone) ? zone : 'UTC') / MINUTE);

/** Making one takes longer than everything else here. Zones are few, but their names may be written in any case. */
const formats = new Map<string, Intl.DateTimeFormat>();
/** More than there are names of zones. */
const MOST_FORMATS = 700;

/** Throws a `RangeError` where no zone has this name. */
function formatIn(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known) return known;
	const format = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric'
	});
	if (formats.size >= MOST_FORMATS) formats.clear();
	formats.set(zone, format);
	return format;
}

/** ms east of UTC. */
function offsetAt(at: number, zone: string): number {
	const parts = new Map(
		formatIn(zone)
			.formatToParts(at)
			.map(({ type, value }) => [type, Number(value)])
	);
	const [year, month, day, hour, minute] = (
		['year', 'month', 'day', 'hour', 'minute'] as const
	).map((type) => parts.get(type)!) as [number, number, number, number, number];
	return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / MINUTE) * MINUTE;
}
