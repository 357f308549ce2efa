/** Emacs’ org-drill: headings with the tag `drill`, with a question beneath and the answer under a heading of its own, or with gaps in brackets. */
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Gap } from '#lib/formats/quiz/item.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { clean, legible } from '#lib/formats/text/clean.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { outlineOf, type Heading } from './outline.ts';

const isCard = ({ tags }: Heading) => tags.includes('drill');

export const readOrg: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { headings, title } = outlineOf(legible(textOf(bytes)));
	taken.titled(title);
	for (const heading of headings.filter(isCard)) {
		const isDue = heading.scheduled || heading.properties.has('drill_last_reviewed');
		if (isDue) taken.change(REASONS.scheduling);
		take(taken, heading);
	}
	return taken.reading();
};

function take(taken: Taken, heading: Heading): void {
	const at = PLACES.line(heading.line);
	const text = clean(heading.text);
	const parts = heading.inside.filter((one) => !isCard(one));
	const kind = heading.properties.get('drill_card_type') ?? '';
	const section = heading.above && taken.section(heading.above.title);
	const tags = heading.all.filter((tag) => tag !== 'drill' && tag !== 'leech');
	const filed = { tags, ...(section !== undefined && { section }) };
	const two = (front: string, back: string, both: boolean) => {
		if (front === '' || back === '') return taken.refuse(at, front || back, REASONS.oneSide);
		taken.fact(at, {
			kind: 'card',
			front: escaped(linked(front)),
			back: escaped(linked(back)),
			...(both && { both }),
			...filed
		});
	};
	const gaps = gapsIn(text);
	if (/^(?:two|multi)sided$/.test(kind)) {
		const [one, other, ...more] = parts.map((part) => clean(part.text) || part.title);
		if (more.length > 0) taken.change(REASONS.otherSides, more.length);
		return two(one ?? text, other ?? '', true);
	}
	if (gaps) {
		const note = parts.map(wordsOf).filter((words) => words !== '');
		const noted = note.length > 0 && { note: { text: escaped(note.join('\n\n')), changes: [] } };
		return takeItem(taken, at, {
			kind: 'gaps',
			question: { text: '', changes: [] },
			runs: gaps,
			marks: true,
			...noted,
			...filed
		});
	}
	// Whoever has no question beneath a heading asks by the heading itself.
	if (parts.length > 0)
		return two(text || heading.title, clean(parts.map(wordsOf).join('\n\n')), false);
	two(heading.title, text, false);
}

const wordsOf = (part: Heading): string =>
	clean([part.text, ...part.inside.map((one) => `${one.title}\n${one.text}`)].join('\n')) ||
	part.title;

/** `[[address][words]]` are its words, `[[address]]` is the address. */
const linked = (text: string) =>
	text.replace(/\[\[(?:[^[\]\n]{1,500}\]\[)?([^[\]\n]{1,500})\]\]/g, '$1');

/** `[words]` and `[words||hint]`; in two brackets they are a link. */
const GAP = /\[([^[\]\n|]{1,400})(?:\|\|([^[\]\n]{1,200}))?\]/g;

/** Undefined where there is no gap. */
function gapsIn(source: string): (string | Gap)[] | undefined {
	const text = linked(source);
	const runs: (string | Gap)[] = [];
	let end = 0;
	for (const found of text.matchAll(GAP)) {
		const [whole, right = '', hint] = found;
		// Footnotes, and boxes of lists to tick.
		if (/^(?:fn:|[ X-]$|\d*[/%])/i.test(right)) continue;
		if (found.index > end) runs.push(escaped(text.slice(end, found.index)));
		runs.push({
			right: [right.trim()],
			wrong: [],
			...(hint !== undefined && { hint: hint.trim() })
		});
		end = found.index + whole.length;
	}
	if (runs.length === 0) return undefined;
	return end < text.length ? [...runs, escaped(text.slice(end))] : runs;
}
