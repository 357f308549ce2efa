/** Times as a clock on a wall shows them, in a time zone by its name: `2026-12-09T10:30`. */

const MINUTE = 60_000;

/** Whether a time zone is known here. */
export function isZone(zone: string): boolean {
	try {
		return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
	} catch {
		return false;
	}
}

/** What a clock there shows. */
export function wallTime(at: number, zone: string): string {
	return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16);
}

/**
 * When a clock there shows this, epoch ms; the first time, where it does so twice. What a clock that is
 * put forward skips is as long after the jump. Undefined for what is no time.
 */
export function timeOf(wall: string, zone: string): number | undefined {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return undefined;
	const asUtc = Date.parse(`${wall}Z`);
	if (!Number.isFinite(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== wall)
		return undefined;
	const DAY = 24 * 60 * MINUTE;
	// The offset of the day before, and of the day after: one of them is in force.
	const before = asUtc - offsetAt(asUtc - DAY, zone);
	const after = asUtc - offsetAt(asUtc + DAY, zone);
	return wallTime(before, zone) === wall ? before : wallTime(after, zone) === wall ? after : before;
}

/** Minutes east of UTC there at a moment. */
export const offsetIn = (zone: string, at: number): number =>
	Math.round(offsetAt(at, isZone(zone) ? zone : 'UTC') / MINUTE);

const formats = new Map<string, Intl.DateTimeFormat>();

/** ms east of UTC. */
function offsetAt(at: number, zone: string): number {
	let format = formats.get(zone);
	if (!format)
		formats.set(
			zone,
			(format = new Intl.DateTimeFormat('en-GB', {
				timeZone: zone,
				hourCycle: 'h23',
				year: 'numeric',
				month: 'numeric',
				day: 'numeric',
				hour: 'numeric',
				minute: 'numeric'
			}))
		);
	const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
	const [year, month, day, hour, minute] = (
		['year', 'month', 'day', 'hour', 'minute'] as const
	).map((type) => parts.get(type)!) as [number, number, number, number, number];
	return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / MINUTE) * MINUTE;
}
