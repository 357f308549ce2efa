/** A picture with regions as Anki's notes: one whose shapes hide parts of it asks for names, and for each place there is one. */
import type { FactOf } from '#lib/deck/schema.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { AskedCard } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';
import type { OutNote } from './out-notes.ts';

/** What all its notes have. */
interface Common {
	/** The name by which Anki knows a note again. */
	guidOf: (name: string) => string;
	/** What the picture's own note is called, before it is made a name. */
	own: string;
	html: (text: string) => string;
	tags: string;
	footnote: string;
	changes: readonly Saying[];
}

/** @param cards of the fact, all of them */
export function pictureNotes(
	fact: FactOf<'picture'>,
	cards: readonly AskedCard[],
	{ guidOf, own, html, tags, footnote, changes }: Common
): OutNote[] {
	const { regions, covered, picture } = fact;
	const isNumbered = regions.every(({ id }) => /^c[1-9]\d{0,2}$/.test(id));
	const numbers = new Map(
		regions.map(({ id }, i) => [id, isNumbered ? Number(id.slice(1)) : i + 1])
	);
	const numberOf = ({ card }: AskedCard) => numbers.get(card.member ?? '') ?? 0;
	const named = cards.filter(({ card }) => card.aspect === 'name');
	const common = { tags, changes: changes.filter((why) => !SEEN.has(why)) };
	const whole: OutNote = {
		...common,
		guid: guidOf(own),
		model: 'picture',
		fields: [
			regions.map((one) => shapeOf(one, numbers.get(one.id)!, covered)).join('<br>'),
			html(picture),
			escapedHtml(named[0]?.card.prompt ?? ''),
			'',
			'',
			regions.map((one) => nameOf(one, numbers.get(one.id)!)).join('<br>'),
			covered ? '' : 'x',
			footnote
		],
		cards: named.map((one) => ({ ord: numberOf(one) - 1, card: one.card.id }))
	};
	const places = cards
		.filter(({ card }) => card.aspect === 'place')
		.map((one): OutNote => ({
			...common,
			guid: guidOf(one.card.id),
			model: 'place',
			fields: [
				html(`${escaped(one.card.prompt)}\n\n${one.card.given?.text ?? picture}`),
				html(`${escaped(one.card.answer.text)}\n\n${rightIn(one, picture)}`),
				footnote,
				`${guidOf(own)} c${numberOf(one)}`
			],
			cards: [{ ord: 0, card: one.card.id }]
		}));
	return [whole, ...places];
}

/** What Anki shows of a picture as Footnote does. */
const SEEN: ReadonlySet<Saying> = new Set([REASONS.regions, REASONS.wrongAnswers]);

function rightIn({ card: { answer } }: AskedCard, picture: string): string {
	const at = 'at' in answer ? answer.at : undefined;
	return at === undefined ? picture : picture.replace(/\)$/, () => `#+${at})`);
}

type Region = FactOf<'picture'>['regions'][number];

/** `oi`: it hides what is under it also while another one is asked for. */
function shapeOf({ box, round }: Region, number: number, covered: boolean): string {
	const [left = 0, top = 0, width = 0, height = 0] = box;
	const size = round
		? [`rx=${part(width / 2)}`, `ry=${part(height / 2)}`]
		: [`width=${part(width)}`, `height=${part(height)}`];
	const values = [`left=${part(left)}`, `top=${part(top)}`, ...size, ...(covered ? ['oi=1'] : [])];
	return `{{c${number}::image-occlusion:${round ? 'ellipse' : 'rect'}:${values.join(':')}}}`;
}

/** As Anki writes them: without the nought. */
const part = (value: number) => String(Number(value.toFixed(6))).replace(/^0\./, '.');

/** What it is called, each further name on a line of its own, and where it is. */
function nameOf({ name, accept, where }: Region, number: number): string {
	const all = [name, ...accept].map(inGap).join('<br>');
	return `{{c${number}::${all}::${inGap(where)}}}`;
}

/** Two colons and braces would be read as Anki's own. */
const inGap = (text: string) =>
	escapedHtml(text)
		.replaceAll('::', ':&#58;')
		.replaceAll('}}', '}&#125;')
		.replaceAll('{{', '{&#123;');
