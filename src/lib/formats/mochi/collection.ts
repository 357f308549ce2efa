/** What a package of Mochi's holds: decks, cards, and templates that some of the cards are drawn by. */

type Json = Readonly<Record<string, unknown>>;
export const object = (value: unknown): Json => Object(value) as Json;
const list = (value: unknown): unknown[] =>
	Array.isArray(value)
		? value
		: typeof value === 'object' && value !== null
			? Object.values(value)
			: [];
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface MochiCard {
	id: string;
	/** Markdown: sides parted by a line of three strokes. */
	content: string;
	/** Names of its deck and those around it, the outermost first. */
	decks: readonly string[];
	tags: readonly string[];
	/** Whether its back asks for its front, too. */
	both: boolean;
	reviews: readonly unknown[];
	reverse: readonly unknown[];
}

const MOST_DECKS = 50;

/** Cards in the order of the file; those that somebody threw away are none. */
export function cardsIn(data: unknown): MochiCard[] {
	const decks = list(object(data)['decks']).map(object);
	const byId = new Map(
		decks.filter((deck) => words(deck['id']) !== '').map((deck) => [words(deck['id']), deck])
	);
	const templates = new Map(
		list(object(data)['templates'])
			.map(object)
			.map((one) => [words(one['id']), one])
	);
	const inDecks = decks.flatMap((deck) =>
		list(deck['cards']).map((card) => [object(card), deck] as const)
	);
	const alone = list(object(data)['cards']).map((one) => {
		const card = object(one);
		return [card, byId.get(words(card['deck-id'])) ?? {}] as const;
	});
	return [...inDecks, ...alone]
		.filter(([card, deck]) => !isGone(card) && !isGone(deck))
		.map(([card, deck]) => ({
			id: words(card['id']),
			content: contentOf(card, templates),
			decks: pathOf(deck, byId),
			tags: [...list(card['tags']), ...list(card['manual-tags'])].map(words),
			both: (card['review-reverse?'] ?? deck['review-reverse?']) === true,
			reviews: list(card['reviews']),
			reverse: list(card['reverse-reviews'])
		}));
}

const isGone = (one: Json) => Boolean(one['trashed?']);

function pathOf(deck: Json, byId: ReadonlyMap<string, Json>): string[] {
	const path: string[] = [];
	for (let one: Json | undefined = deck; one && path.length < MOST_DECKS;) {
		path.unshift(words(one['name']));
		one = byId.get(words(one['parent-id']));
	}
	return path.filter((name) => name !== '');
}

const FIELD = /<<\s*([^<>\n]{1,200}?)\s*>>/g;

/** By its template, which names fields between angles; else its fields one after the other, a side each. */
function contentOf(card: Json, templates: ReadonlyMap<string, Json>): string {
	const content = words(card['content']);
	const values = new Map(
		Object.entries(object(card['fields'])).map(([id, one]) => [
			words(object(one)['id']) || id,
			words(object(one)['value'])
		])
	);
	if (values.size === 0) return content;
	const template = templates.get(words(card['template-id']));
	if (template) {
		const ids = new Map(
			Object.entries(object(template['fields'])).map(([id, field]) => [
				words(object(field)['name']).toLowerCase(),
				id
			])
		);
		return words(template['content']).replace(FIELD, (_, name: string) => {
			const id = ids.get(name.toLowerCase()) ?? name;
			return values.get(id) ?? '';
		});
	}
	if (content.trim() !== '') return content;
	return [...values.values()].filter((value) => value.trim() !== '').join('\n---\n');
}
