/**
 * A calendar file (RFC 5545) with one event that comes back every day. Its time is a local one without a zone
 * (3.3.5, form 1): "at 18:00, wherever you are", which is what a habit means, and what neither a journey nor
 * a change of the clocks moves.
 */
import { asTime } from './remind-at.ts';

export interface DailyEvent {
	/** Stays the same for one learner's reminder: read again, it replaces the one before. */
	uid: string;
	/** When the file is made, epoch ms: a later file is a newer version of the event. */
	now: number;
	/** The first day, local: "2026-11-27". */
	from: string;
	/** Minutes after midnight, 0..1439. */
	minute: number;
	/** How long it takes, minutes. */
	minutes: number;
	title: string;
	description: string;
	/** Where it leads. */
	url: string;
}

/** The file's text, in lines as the standard has them: CRLF at the end, 75 bytes at most. */
export function calendarFile(event: DailyEvent): string {
	const { uid, now, from, minute, minutes, title, description, url } = event;
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Footnote//Reminder//EN',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		`UID:${text(uid)}`,
		`DTSTAMP:${utc(now)}`,
		`SEQUENCE:${Math.floor(now / 60_000) % 2 ** 31}`,
		`DTSTART:${from.replaceAll('-', '')}T${asTime(minute).replace(':', '')}00`,
		`DURATION:PT${minutes}M`,
		'RRULE:FREQ=DAILY',
		`SUMMARY:${text(title)}`,
		`DESCRIPTION:${text(description)}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${text(title)}`,
		'TRIGGER:PT0M',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A text value: what would end it, or begin another, is escaped (3.3.11). */
const text = (value: string): string =>
	value.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');

const utc = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** Bytes of a line at most, without its end (3.1). */
const LINE = 75;

/** A long line goes on in the next, after a space; no letter is cut in two. */
function folded(line: string): string {
	const encoder = new TextEncoder();
	let room = LINE;
	let result = '';
	for (const letter of line) {
		const bytes = encoder.encode(letter).length;
		if (bytes > room) {
			result += '\r\n ';
			room = LINE - 1;
		}
		result += letter;
		room -= bytes;
	}
	return result;
}
