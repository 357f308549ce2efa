/** When this device's learner wants to be reminded: a choice of the device, kept with its preferences. */
import type { Preferences } from '#lib/device/storage/preferences.ts';

/** Where nothing was chosen, minutes after midnight: after school. */
const USUAL = 17 * 60;

/** Minutes after midnight, 0..1439. */
export function remindAt(preferences: Pick<Preferences, 'get'>): number {
	const kept = preferences.get('remindAt');
	return Number.isInteger(kept) && Number(kept) >= 0 && Number(kept) < 24 * 60
		? Number(kept)
		: USUAL;
}

/** As a time field has it: "17:00". */
export const asTime = (minute: number): string =>
	[Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** What a time field says, minutes after midnight; undefined while it holds no time. */
export function minuteOf(time: string): number | undefined {
	const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? [];
	return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}
