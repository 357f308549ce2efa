/** Entities, terms and words as answers: right ones, wrong ones, and what a card is about. */
import type { Answer, Card, WrongAnswer } from './card.ts';
import type { DeckView } from './deck-view.ts';
import type { Entity, Term } from './schema.ts';

/** An entity as an answer. */
export function entityAnswer(view: DeckView, id: string): Answer {
	const entity = view.entity(id);
	return {
		kind: 'name',
		text: entity?.name ?? id,
		accept: entity?.aliases ?? [],
		entity: id,
		...(entity && aboutOf(entity)),
		...(entity?.lang !== undefined && { lang: entity.lang })
	};
}

/** What a typed answer may say of an entity beside its name. */
const aboutOf = ({ kind, iso, office, accentsCount }: Entity) => ({
	entityKind: kind,
	...(accentsCount === true && { accents: true as const }),
	...(iso !== undefined && { iso }),
	...(office !== undefined && { office })
});

/** A term as an answer; words that name an entity bring its other names with them. */
export function termAnswer(view: DeckView, term: Term): Answer {
	if ('entity' in term) return entityAnswer(view, term.entity);
	const { text, accept, lang, accentsCount } = term;
	const answer = textAnswer(view, text, accept);
	return {
		...answer,
		...(lang !== undefined && { lang }),
		...(accentsCount === true && answer.kind === 'name' && { accents: true as const })
	};
}

const WHOLE_NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})$/;

/** Words that can be typed: a name, or a number. */
export function textAnswer(view: DeckView, text: string, accept: readonly string[]): Answer {
	if (WHOLE_NUMBER.test(text))
		return {
			kind: 'number',
			text,
			value: Number(text.replaceAll(',', '').replace('−', '-')),
			tolerance: 0
		};
	const entity = view.entityCalled(text);
	if (entity === undefined) return { kind: 'name', text, accept };
	const known = view.entity(entity);
	const { name = text, aliases = [] } = known ?? {};
	const spellings = [name, ...aliases, ...accept].filter((other) => other !== text);
	return {
		kind: 'name',
		text,
		accept: [...new Set(spellings)],
		entity,
		...(known && aboutOf(known))
	};
}

/** How a term reads. */
export const termText = (view: DeckView, term: Term): string =>
	'entity' in term ? view.nameOf(term.entity) : term.text;

/** The entity an answer is, if it is one. */
export const entityOf = (answer: Answer): string | undefined =>
	answer.kind === 'name' ? answer.entity : undefined;

/** What else a wrong answer is called. */
export const otherNames = (accept: readonly string[] = []): Pick<WrongAnswer, 'accept'> =>
	accept.length > 0 ? { accept } : {};

/** An entity as a wrong answer. */
export function wrongEntity(view: DeckView, id: string, right: Answer, why: string): WrongAnswer {
	const entity = view.entity(id);
	return {
		text: entity?.name ?? id,
		...otherNames(entity?.aliases),
		entity: id,
		...(entity?.iso !== undefined && { iso: entity.iso }),
		...(entity?.lang !== undefined && { lang: entity.lang }),
		why,
		confusable: view.mixedUp(id, entityOf(right))
	};
}

/** An entity as what a card is about. */
export function aboutEntity(view: DeckView, id: string): NonNullable<Card['about']> {
	const lang = view.entity(id)?.lang;
	return { text: view.nameOf(id), ...(lang !== undefined && { lang }) };
}

/** A term as what a card is about. */
export function aboutTerm(view: DeckView, term: Term): NonNullable<Card['about']> {
	if ('entity' in term) return aboutEntity(view, term.entity);
	return { text: term.text, ...(term.lang !== undefined && { lang: term.lang }) };
}

/** A term as a wrong answer. */
export const wrongTerm = (view: DeckView, term: Term, right: Answer, why: string): WrongAnswer =>
	'entity' in term
		? wrongEntity(view, term.entity, right, why)
		: { ...wrongText(view, term.text, right, why, term.lang), ...otherNames(term.accept) };

/** Words as a wrong answer. */
export function wrongText(
	view: DeckView,
	text: string,
	right: Answer,
	why: string | undefined,
	lang?: string
): WrongAnswer {
	const entity = view.entityCalled(text);
	return {
		text,
		...(entity !== undefined && { entity }),
		...(lang !== undefined && { lang }),
		...(why !== undefined && { why }),
		confusable: view.mixedUp(entity, entityOf(right))
	};
}
