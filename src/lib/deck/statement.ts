import { quantityText } from './cards/number.ts';
import { filledText } from './cloze-text.ts';
import { dateText } from './dates.ts';
import { termText, type DeckView } from './deck-view.ts';
import type { Fact } from './schema.ts';

/** A fact in one sentence, with its answer. */
export function statementOf(view: DeckView, fact: Fact): string {
	const { wording, deck } = view;
	switch (fact.kind) {
		case 'set': {
			const names = listed(view, fact.members);
			return fact.closed
				? `${capital(fact.label, deck.lang)}: ${names}.`
				: `${capital(fact.label, deck.lang)}: ${names} (${wording.amongOthers}).`;
		}
		case 'groups':
			return [
				`${capital(fact.label, deck.lang)}.`,
				...fact.groups.map(({ name, members }) => `${name}: ${listed(view, members)}.`)
			].join(' ');
		case 'quote':
			return `${view.nameOf(fact.speaker.who)}: ${wording.quoted(fact.text)}`;
		case 'number':
			return `${fact.question} ${closed(capital(quantityText(view, fact), deck.lang))}`;
		case 'date':
			return `${fact.event}: ${dateText(fact.date, deck.lang)}.`;
		case 'sequence': {
			const items = fact.items.map(({ term }, i) => `${i + 1}. ${termText(view, term)}`);
			return `${capital(fact.label, deck.lang)}: ${items.join(', ')}.`;
		}
		case 'pair':
			return `${fact.question} ${closed(capital(termText(view, fact.right), deck.lang))}`;
		case 'definition':
			return closed(`${capital(termText(view, fact.term), deck.lang)}: ${fact.meaning}`);
		case 'statement':
			return `${fact.question} ${closed(fact.text)}`;
		case 'cloze':
			return filledText(fact.text);
	}
}

const ENDED = /[.!?…؟][”’"'»)]*$/;
const closed = (text: string) => (ENDED.test(text) ? text : `${text}.`);

function capital(text: string, lang: string): string {
	const [first = ''] = text;
	return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

/** Names that would blur a list of them. */
const INNER_LIST = /[,،;]|\sand\s/;
const formats = new Map<string, Intl.ListFormat>();

function listed(view: DeckView, members: readonly { id: string }[]): string {
	const { lang } = view.deck;
	const names = members.map(({ id }) => view.nameOf(id));
	if (names.some((name) => INNER_LIST.test(name))) return names.join('; ');
	let format = formats.get(lang);
	if (!format) formats.set(lang, (format = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang)));
	return format.format(names);
}
