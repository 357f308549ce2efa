/** A deck as Anki's notes: cards with two sides, both ways where the deck asks both, and sentences with gaps. */
import type { FactOf, Deck } from '#lib/deck/schema.ts';
import { clozeParts } from '#lib/deck/cloze-text.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { htmlOf } from '#lib/formats/html/write.ts';
import type { DrawMedium, FindMedium } from '#lib/formats/media/going.ts';
import { askedCards, type AskedCard } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { shortName } from '#lib/formats/text/hash.ts';
import { ankiTags } from '#lib/formats/text/tags.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';
import type { ModelName } from './out-models.ts';
import { pictureNotes } from './out-picture.ts';

export interface OutNote {
	guid: string;
	model: ModelName;
	/** HTML: as many as the model has. */
	fields: readonly string[];
	/** The number of each of its cards, and whose it is here. */
	cards: readonly { ord: number; card: string }[];
	/** As Anki writes them. */
	tags: string;
	changes: readonly Saying[];
}

/** @returns notes in the order of the deck */
export function notesOf(deck: Deck, find: FindMedium, draw: DrawMedium): OutNote[] {
	const html = (text: string) => htmlOf(text, draw);
	const linesOf = (text: string) => text.split('\n').map(html).join('<br>');
	const asked = new Map<string, AskedCard[]>();
	for (const one of askedCards(deck, find, true)) {
		const known = asked.get(one.card.fact);
		if (known) known.push(one);
		else asked.set(one.card.fact, [one]);
	}
	return deck.facts.flatMap((fact) => {
		const cards = asked.get(fact.id) ?? [];
		const [first] = cards;
		if (!first) return [];
		const { text: tags, changed } = ankiTags(first.tags);
		const changes = [
			...(changed ? [REASONS.tagSigns] : []),
			...(cards.some(({ wrong }) => wrong.length > 0) ? [REASONS.wrongAnswers] : []),
			...new Set(cards.flatMap(({ lost }) => lost))
		];
		const own = `${deck.id}/${fact.id}`;
		const tagged = (note: Omit<OutNote, 'tags'>): OutNote => ({ ...note, tags });
		if (fact.kind === 'cloze')
			return [tagged(gapsNote(fact, own, cards, linesOf(first.footnote), changes))];
		if (fact.kind === 'picture' && !first.lost.some((why) => why === REASONS.notHere))
			return pictureNotes(fact, cards, {
				guidOf,
				own,
				html,
				tags,
				changes,
				footnote: linesOf(first.footnote)
			});
		if (fact.kind === 'card' && fact.both)
			return [tagged(turnedNote(fact, own, cards, html, linesOf(first.footnote), changes))];
		return cards.map((one): OutNote => ({
			guid: guidOf(cards.length === 1 ? own : one.card.id),
			tags,
			model: 'two',
			fields: [html(one.question), html(one.answer), linesOf(one.footnote)],
			cards: [{ ord: 0, card: one.card.id }],
			changes: one.accept.length > 0 ? [...changes, REASONS.otherAnswers] : changes
		}));
	});
}

/** The same whenever the deck is written, so that Anki knows the note again. */
const guidOf = (name: string) => `fn${shortName(name)}`;

/** The back is the first card, and the front is the other. */
function turnedNote(
	{ front, back, accept, acceptFront }: FactOf<'card'>,
	own: string,
	cards: readonly AskedCard[],
	html: (text: string) => string,
	footnote: string,
	changes: readonly Saying[]
): Omit<OutNote, 'tags'> {
	return {
		guid: guidOf(own),
		model: 'turned',
		fields: [html(front), html(back), footnote],
		cards: cards.map(({ card }) => ({ ord: card.id.endsWith('/front') ? 1 : 0, card: card.id })),
		changes: accept.length + acceptFront.length > 0 ? [...changes, REASONS.otherAnswers] : changes
	};
}

/** A gap is numbered as its id says, `c3`, or else by its place. */
function gapsNote(
	{ text, blanks }: FactOf<'cloze'>,
	own: string,
	cards: readonly AskedCard[],
	footnote: string,
	changes: readonly Saying[]
): Omit<OutNote, 'tags'> {
	const names = [...new Set(clozeParts(text).flatMap(({ blank }) => blank ?? []))];
	const isNumbered = names.every((name) => /^c[1-9]\d{0,2}$/.test(name));
	const numberOf = (name: string) => (isNumbered ? Number(name.slice(1)) : names.indexOf(name) + 1);
	const html = clozeParts(text)
		.map(({ text: words, blank }) => {
			if (blank === undefined) return escapedHtml(words);
			const hint = Object.hasOwn(blanks, blank) ? blanks[blank]?.hint : undefined;
			const aside = hint === undefined ? '' : `::${escapedHtml(hint)}`;
			// Two colons and braces would be read as Anki's own.
			const inside = escapedHtml(words).replaceAll('::', ':&#58;').replaceAll('}}', '}&#125;');
			return `{{c${numberOf(blank)}::${inside}${aside}}}`;
		})
		.join('');
	return {
		guid: guidOf(own),
		model: 'gaps',
		fields: [html, footnote],
		cards: cards.map(({ card }) => ({ ord: numberOf(card.member ?? '') - 1, card: card.id })),
		changes
	};
}
