import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type DailyEvent } from './calendar-file.ts';

const event: DailyEvent = {
	uid: 'abc123@footnote.example',
	now: Date.UTC(2026, 10, 27, 14, 5, 9),
	from: '2026-11-27',
	minute: 18 * 60 + 5,
	minutes: 10,
	title: 'Footnote: a few cards',
	description: 'What is due today; in a few minutes, as always.\nBackslash: \\',
	url: 'https://footnote.example/'
};

/** As a calendar reads it. */
function read(file: string) {
	const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
	const found = calendar.getFirstSubcomponent('vevent')!;
	return { calendar, found, event: new ICAL.Event(found) };
}

const lines = (words: string) => words.replaceAll(/\r\n|\r/g, '\n');
const line = fc.string({ unit: 'grapheme', maxLength: 200 });

describe('a calendar file', () => {
	it('has one event each day at that local time, in no zone', () => {
		const { event: seen } = read(calendarFile(event));
		expect(seen.startDate.toString()).toBe('2026-11-27T18:05:00');
		expect(seen.startDate.zone).toBe(ICAL.Timezone.localTimezone);
		expect(seen.duration.toSeconds()).toBe(600);
		const days = seen.iterator();
		const next = [1, 2, 3].map(() => days.next()?.toString());
		expect(next).toEqual(['2026-11-27T18:05:00', '2026-11-28T18:05:00', '2026-11-29T18:05:00']);
	});

	it('reminds at its beginning, and takes no time of the day', () => {
		const { found } = read(calendarFile(event));
		expect(found.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe(
			'PT0S'
		);
		expect(found.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
	});

	it('is a newer version of the same event when it is made again', () => {
		const [before, after] = [event, { ...event, now: event.now + 3_600_000 }].map((made) =>
			read(calendarFile(made))
		);
		expect(after!.event.uid).toBe(before!.event.uid);
		expect(after!.event.sequence).toBeGreaterThan(before!.event.sequence);
	});

	it('carries any words unharmed, in lines that are short enough', () => {
		fc.assert(
			fc.property(line, line, fc.integer({ min: 0, max: 1439 }), (title, description, minute) => {
				const file = calendarFile({ ...event, title, description, minute });
				for (const one of file.split('\r\n'))
					expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
				expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
				const { event: seen } = read(file);
				expect(seen.summary).toBe(lines(title));
				expect(seen.description).toBe(lines(description));
				expect(seen.startDate.hour * 60 + seen.startDate.minute).toBe(minute);
			})
		);
	});
});
