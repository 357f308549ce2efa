/** Sentences made of a deck's words, in its language. */
import type { DeckView } from '#lib/deck/deck-view.ts';

const ENDED = /[.!?…؟][”’"'»)]*$/;

/** A text with a full stop, where nothing ends it yet. */
export const ended = (text: string): string => (ENDED.test(text) ? text : `${text}.`);

/** A text as a sentence begins. */
export function capital({ deck }: DeckView, text: string): string {
	const [first = ''] = text;
	return first.toLocaleUpperCase(deck.lang) + text.slice(first.length);
}

/** A question with its answer after it. */
export const answered = (view: DeckView, question: string, answer: string): string =>
	`${question} ${ended(capital(view, answer))}`;

/** Names that would blur a list of them. */
const INNER_LIST = /[,،;]|\sand\s/;
const formats = new Map<string, Intl.ListFormat>();

/** The names of entities, one after the other. */
export function listed(view: DeckView, members: readonly { id: string }[]): string {
	const { lang } = view.deck;
	const names = members.map(({ id }) => view.nameOf(id));
	if (names.some((name) => INNER_LIST.test(name))) return names.join('; ');
	let format = formats.get(lang);
	if (!format) formats.set(lang, (format = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang)));
	return format.format(names);
}
