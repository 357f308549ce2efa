/** Anki's templates: fields in double braces, with filters before their names, and parts that stand or fall with a field. */
import { plainTextOf } from '#lib/formats/html/rich.ts';
import { clozeAnswers, clozeRuns, clozeText } from './cloze.ts';

export interface Rendering {
	/** HTML by the names of fields; `Tags`, `Deck` and the like among them. */
	fields: ReadonlyMap<string, string>;
	/** The number of the gap that is asked, from 1; of no cloze 0. */
	number: number;
	/** Whether the answer is shown. */
	answer: boolean;
}

/** What one side of a card may grow to, characters. */
const LONGEST = 500_000;
const TAG = /\{\{([#^/]?)\s*([^{}]{0,400}?)\s*\}\}/g;

/** One side of a card as HTML. A part that does not end goes on to the end. */
export function rendered(template: string, rendering: Rendering): string {
	let out = '';
	let end = 0;
	/** Whether each part that is open is shown. */
	const open: boolean[] = [];
	const add = (html: string) => {
		if (out.length < LONGEST && !open.includes(false)) out += html;
	};
	for (const found of template.matchAll(TAG)) {
		const [whole, sign = '', name = ''] = found;
		add(template.slice(end, found.index));
		end = found.index + whole.length;
		if (sign === '/') open.pop();
		else if (sign !== '') open.push(isFilled(name, rendering) === (sign === '#'));
		else add(fieldOf(name, rendering));
	}
	add(template.slice(end));
	return out.slice(0, LONGEST);
}

/** `c1` stands for whether that gap is asked. */
function isFilled(name: string, { fields, number }: Rendering): boolean {
	if (/^c\d+$/.test(name) && !fields.has(name)) return name === `c${number}`;
	const html = fields.get(name) ?? '';
	return /<img|<audio|\[sound:/i.test(html) || plainTextOf(html).text !== '';
}

/** The filter next to the name is the first. */
function fieldOf(tag: string, rendering: Rendering): string {
	const parts = tag.split(':').map((part) => part.trim());
	const name = parts.pop() ?? '';
	return parts.reduceRight(
		(html, filter) => filtered(html, filter, rendering),
		rendering.fields.get(name) ?? ''
	);
}

function filtered(html: string, filter: string, { number, answer }: Rendering): string {
	switch (filter.split(' ')[0]!.toLowerCase()) {
		case 'text':
			return plainTextOf(html).text;
		case 'cloze':
			return clozeText(clozeRuns(html), number, !answer);
		case 'cloze-only':
			return clozeAnswers(clozeRuns(html), number).join(', ');
		case 'furigana':
			return html.replace(READING, ' <ruby>$1<rt>$2</rt></ruby>');
		case 'kanji':
			return html.replace(READING, '$1');
		case 'kana':
			return html.replace(READING, '$2');
		case 'hint':
			// A front that shows what is to be pressed first would tell it.
			return answer ? html : '';
		case 'type':
		case 'type-nc':
			return answer ? html : '';
		case 'type-cloze':
			return answer ? clozeText(clozeRuns(html), number, false) : '';
		case 'tts':
		case 'tts-voices':
			return '';
		default:
			return html;
	}
}

/** `漢字[かんじ]`; a sound is no reading. */
const READING = / ?([^ >[\]]{1,100})\[(?!sound:)([^[\]]{1,200})\]/g;
