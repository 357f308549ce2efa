import { expect, it } from 'vitest';
import { asTime, minuteOf, remindAt } from './remind-at.ts';

const keeping = (kept: unknown) => remindAt({ get: () => kept });

it('is what was chosen, whatever another release has left there', () => {
	expect(keeping(61)).toBe(61);
	for (const strange of [undefined, null, '61', -1, 1440, 0.5, NaN, {}])
		expect(keeping(strange)).toBe(17 * 60);
});

it('is read from a time field, and written into it', () => {
	for (const minute of [0, 61, 719, 1439]) expect(minuteOf(asTime(minute))).toBe(minute);
	expect(minuteOf('18:30:00')).toBe(18 * 60 + 30);
	for (const none of ['', '24:00', '7:5', 'noon']) expect(minuteOf(none)).toBeUndefined();
});
