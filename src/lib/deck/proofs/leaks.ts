import { say } from '#lib/deck/saying.ts';
import type { Answer, Card } from '#lib/deck/card.ts';
import { CHECKS } from '#lib/deck/kind-checks.ts';
import { contentWords } from '#lib/deck/words/content-words.ts';
import { written } from '#lib/deck/dates.ts';
import { formOf, peopleOf } from '#lib/deck/words/name-forms.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Deck, Entity } from '#lib/deck/schema.ts';
import { initials } from './letters.ts';
import { cardsIn, type Proof } from './proof.ts';

/** Small numbers stand in questions for other reasons ("ES-11/1"). */
const SMALL = 12;
/** Shorter aliases are words of their own ("US"). */
const SHORT = 4;

/** What is shown before the answer does not give it away: as it stands, declined, derived or by its initials. */
export const leaks: Proof = (deck, report) => {
	const blamed = new Set<string>();
	for (const { card, path } of cardsIn(deck)) {
		const shown = shownBy(card);
		const words = shown.map((text) => wordsOf(parted(text)));
		const whole = words.map(between);
		const leak = tellingWords(deck, card).find((words) =>
			whole.some((text) => text.includes(spaced(words)))
		);
		const hint: Hint | undefined =
			leak === undefined ? formIn(deck, card, shown, words.flat()) : { words: leak, sure: true };
		if (hint === undefined || blamed.has(card.fact + hint.words)) continue;
		blamed.add(card.fact + hint.words);
		if (leak !== undefined)
			report(path, say`the question gives its answer away: it has “${leak}” in it.`);
		else
			report(
				path,
				say`the question gives its answer away: “${hint.words}” leads to “${card.answer.text}”. Write it in other words.`,
				hint.sure ? undefined : 'warning'
			);
	}
};

/** “l’Italie” is two words. */
const parted = (text: string) => text.replace(/(?<!\p{L})(?:[cdjlmnst]|qu)['’](?=\p{L})/giu, '$& ');

/** All that a learner reads before answering, in any form. */
function shownBy({ prompt, given, about, cloze, list }: Card): string[] {
	const texts = [prompt, given?.text ?? '', about?.text ?? '', list?.prompt ?? ''];
	for (const part of cloze ?? []) texts.push('text' in part ? part.text : (part.hint ?? ''));
	return texts.filter(Boolean);
}

/** The spellings of the answer that would tell it. */
function tellingWords(deck: Deck, { answer, kind }: Card): string[] {
	switch (answer.kind) {
		case 'number':
			return answer.value > SMALL || !Number.isInteger(answer.value)
				? [String(answer.value), answer.text]
				: [];
		case 'date':
			return [answer.text, written(answer.date)];
		case 'prose':
			return [answer.text];
		case 'name':
			return named(deck, answer, CHECKS[kind].tells.accepted);
		default:
			return answer satisfies never;
	}
}

type Name = Extract<Answer, { kind: 'name' }>;

/** Aliases count where they are names; other accepted words ("against") may well stand elsewhere. */
function named(deck: Deck, answer: Name, strict: boolean): string[] {
	const { text, accept } = answer;
	return [text, ...(strict ? accept : (entityOf(deck, answer)?.aliases ?? []))].filter(
		(name, i) => i === 0 || name.length >= SHORT
	);
}

const entityOf = (deck: Deck, { entity }: Name): Entity | undefined =>
	entity !== undefined && Object.hasOwn(deck.entities, entity) ? deck.entities[entity] : undefined;

/** What a true sentence is the name of, with no more than a small word before it: "In Beijing". */
function entityIn(deck: Deck, { kind, text }: Answer): Entity | undefined {
	if (kind !== 'prose') return undefined;
	const words = wordsOf(parted(text));
	const view = viewOf(deck);
	const id = [words, words.slice(1), words.slice(2)]
		.filter((rest, at) => rest.length > 0 && words.slice(0, at).every((word) => BEFORE.has(word)))
		.map((rest) => view.entityCalled(rest.join(' ')))
		.find((found) => found !== undefined);
	return id === undefined ? undefined : view.entity(id);
}
const BEFORE = new Set(
	wordsOf(
		'in to at from by the l d der die das im am nach von le la les el dans en à au aux par los las por в на из'
	)
);

interface Hint {
	words: string;
	/** Whether it is the name itself, only declined or abbreviated. */
	sure: boolean;
}

/** Words that many names have, and that lead to none of them. */
const COMMON = new Set(
	wordsOf(
		'united national international federal republic republics kingdom union states state organisation organization commonwealth community council committee association agency party people democratic north south east west central new great saint northern southern eastern western first second world general assembly security treaty cooperation group bank fund court university president minister king queen prince doctor republik staaten vereinigte nations unies république royaume états conseil communauté organisation ligue cour parti tribunal naciones unidas república reino estados consejo comunidad organización liga corte partido союз республика совет организация государств'
	)
);

/** A word of the question that is a form of the answer's name. */
function formIn(
	deck: Deck,
	card: Card,
	shown: readonly string[],
	read: readonly string[]
): Hint | undefined {
	const { answer, kind } = card;
	const { tells } = CHECKS[kind];
	const entity = answer.kind === 'name' ? entityOf(deck, answer) : entityIn(deck, answer);
	// A sentence may well speak of what the question speaks of; one that is but a name may not.
	if (answer.kind === 'name' ? !tells.forms : entity === undefined) return undefined;
	const words = [...new Set(read)];
	const full = [
		...(answer.kind === 'name' ? [answer.text] : []),
		...(entity ? [entity.name, ...entity.aliases] : [])
	];
	const letters = initials(full, words, shown);
	if (letters !== undefined) return { words: letters, sure: tells.letters };
	const derives = entity?.kind === 'state' || entity?.kind === 'place' || entity === undefined;
	for (const name of new Set(full.filter((text, i) => i === 0 || text.length >= SHORT))) {
		const parts = contentWords(name).filter((word) => word.length >= SHORT && !COMMON.has(word));
		// Of several words one may stand elsewhere for reasons of its own, but for a person's name.
		if (parts.length > 1 && entity?.kind !== 'person') continue;
		for (const part of parts)
			for (const word of words) {
				const form = formOf(word, part);
				if (form === 'declined' && (/^\p{Lu}/u.test(name) || word !== part))
					return { words: word, sure: true };
				if (form === 'derived' && derives && /^\p{Lu}/u.test(name))
					return { words: word, sure: false };
			}
	}
	const people = peopleOf(entity?.iso).find((word) => words.includes(word));
	return people === undefined ? undefined : { words: people, sure: false };
}

/** Words between spaces, so that whole words are found and nothing else. */
const between = (words: readonly string[]) => ` ${words.join(' ')} `;

const spaced = (text: string) => between(wordsOf(text));
