import { instantOf, offsetIn } from '#lib/class/zoned-time.ts';
import { DAY, MINUTE } from '#lib/memory/day.ts';

/**
 * The next instant after another (epoch ms) at which clocks in a zone show so many minutes after midnight. Where
 * they leap over it, as much later as they leap; where it comes twice, once.
 */
export function nextAt(after: number, minute: number, zone: string): number {
	const today = Math.floor((after + offsetIn(zone, after) * MINUTE) / DAY);
	for (let day = today; ; day++) {
		const at = instantOf(day * DAY + minute * MINUTE, zone);
		if (at > after) return at;
	}
}
