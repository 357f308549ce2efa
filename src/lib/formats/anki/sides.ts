/** The two sides of a stored card, as its template draws them. */
import type { Saying } from '#lib/deck/saying.ts';
import { richOf, type Text } from '#lib/formats/html/rich.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import type { NoteType } from './collection.ts';
import { rendered } from './template.ts';

export interface AnkiSides {
	front: string;
	back: string;
	changes: Saying[];
}

const SOUND =
	/\[sound:([^\]]{1,500})\]|\[anki:(?:play|tts)[^\]]{0,500}\](?:[^]{0,2000}?\[\/anki:tts\])?/g;
const ANSWER = /<hr\b[^>]*\bid\s*=\s*["']?answer\b[^>]*>/i;

/** Undefined where the type has no template of that number. */
export function sidesOf(
	type: NoteType,
	ord: number,
	given: ReadonlyMap<string, string>,
	put?: PutMedium
): AnkiSides | undefined {
	const template = type.cloze ? type.templates[0] : type.templates.find((one) => one.ord === ord);
	if (!template) return undefined;
	const number = type.cloze ? ord + 1 : 0;
	const fields = new Map(given).set('Card', template.name);
	const front = rendered(template.front, { fields, number, answer: false });
	const whole = rendered(template.back, {
		fields: fields.set('FrontSide', ''),
		number,
		answer: true
	});
	// What stands above the line is the question again.
	const line = ANSWER.exec(whole);
	const back = line ? whole.slice(line.index + line[0].length) : whole;
	const changes: Saying[] = [];
	if (/\{\{\s*(?:[^{}]*:)?\s*hint:/i.test(template.front)) changes.push(REASONS.hint);
	const [one, other] = [front, back].map((html) => {
		const { text, changes: lost } = fieldText(html, put);
		changes.push(...lost);
		return text;
	});
	return { front: one!, back: other!, changes };
}

/** A field as it is shown outside of any template; its sounds as HTML has them. */
export const fieldText = (html: string, put?: PutMedium): Text =>
	richOf(
		html.replace(SOUND, (_, name?: string) =>
			name === undefined
				? '<audio></audio>'
				: `<audio src="${name.replaceAll('"', '&quot;')}"></audio>`
		),
		put
	);
