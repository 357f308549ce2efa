/** The right option does not stand out among the others: by its kind, its length, how it is written. */
import { say, type Saying } from '#lib/deck/saying.ts';
import type { Card } from '#lib/deck/card.ts';
import { entityOf } from '#lib/deck/answers.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import type { Entity, Fact } from '#lib/deck/schema.ts';
import { cardsIn, type Proof } from './proof.ts';

/** So many characters more are seen at a glance; so many times as long, at any length. */
const LONGER = 25;
const TIMES = 2.1;

/** What is offered beside the answer could be the answer by its looks. */
export const optionsAlike: Proof = (deck, report) => {
	const view = viewOf(deck);
	const blamed = new Set<string>();
	for (const { card, path } of cardsIn(deck)) {
		const fact = view.fact(card.fact);
		const key = `${card.fact} ${card.aspect}`;
		if (!fact || blamed.has(key)) continue;
		const wrong = checksOf(fact)
			.wrong(fact, card)
			.map(({ text }) => text);
		const message =
			(wrong.length >= 2
				? (ofLength(card.answer.text, wrong) ?? ofLook(card.answer.text, wrong))
				: undefined) ?? ofKind(view, fact, card, wrong);
		if (message === undefined) continue;
		blamed.add(key);
		report(path, message, 'warning');
	}
};

function ofLength(right: string, wrong: readonly string[]): Saying | undefined {
	const lengths = wrong.map(({ length }) => length);
	const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
	const { length } = right;
	if (length > TIMES * longest && length - longest > LONGER)
		return say`the right option has ${length} characters and the longest of the others ${longest}: the longest is guessed first. Make them alike in length.`;
	if (shortest > TIMES * length && shortest - length > LONGER)
		return say`the right option has ${length} characters and the shortest of the others ${shortest}: it stands out. Make them alike in length.`;
	return undefined;
}

const LOOKS: readonly [RegExp, Saying][] = [
	[/^[\d\s.,%€$£–-]+$/, say`a number`],
	[/^\p{N}/u, say`something that begins with a figure`],
	[/[.!]$/, say`a sentence with a full stop`],
	[/^(?:in|im|в|en|à|dans|aux?) /iu, say`a place with “in” before it`],
	[/^(?:because|weil|потому|parce|porque)(?:\s|$)/iu, say`a reason with “because”`]
];

/** One option is written as none of the others is. */
function ofLook(right: string, wrong: readonly string[]): Saying | undefined {
	for (const [look, name] of LOOKS) {
		const others = wrong.filter((text) => look.test(text)).length;
		if (look.test(right) && others === 0)
			return say`the right option is ${name}, and none of the others is: write them alike.`;
		if (!look.test(right) && others === wrong.length)
			return say`every other option is ${name}, and the right one is not: write them alike.`;
	}
	const when = wrong.find((text) => TIME.test(text));
	if (when !== undefined && !/\p{N}/u.test(right) && wrong.some((text) => !/\p{N}/u.test(text)))
		return say`“${when}” is a time, and the right option is none: whoever reads the question rules it out. Offer others of its kind.`;
	return undefined;
}

/** What answers “when?”, with no more than a small word before it. */
const TIME =
	/^(?:(?:in|im|en|em|в|on|since|by|before|after|vor|nach|seit|depuis|desde) )?(?:the )?[12]\d{3}(?:s|er)?$/iu;

/** The right answer is a state, and nothing else that is offered is one. */
function ofKind(
	view: DeckView,
	fact: Fact,
	card: Card,
	own: readonly string[]
): Saying | undefined {
	const right = kindOf(view, entityOf(card.answer) ?? view.entityCalled(card.answer.text));
	if (right === undefined) return undefined;
	const chosen = checksOf(fact).chosen(fact);
	const ids =
		own.length > 0
			? own.map((text) => view.entityCalled(text))
			: chosen
				? card.wrong.slice(0, 60).map(({ entity }) => entity)
				: [];
	const kinds = ids.map((id, at) => (/^\d+$/.test(own[at] ?? '') ? 'number' : kindOf(view, id)));
	if (kinds.length === 0 || kinds.some((kind) => kind === undefined)) return undefined;
	if (chosen?.some((id) => kindOf(view, id) !== right)) return undefined;
	const alike = kinds.filter((kind) => kind === right).length;
	if (alike >= Math.min(2, kinds.length)) return undefined;
	return alike === 0
		? say`“${card.answer.text}” is ${KINDS[right]}, and of what stands beside it nothing is: whoever knows that much needs no more. Offer others of its kind.`
		: say`“${card.answer.text}” is ${KINDS[right]}, and of what stands beside it only one thing is: whoever knows that much needs no more. Offer others of its kind.`;
}

const kindOf = (view: DeckView, id: string | undefined): Entity['kind'] | undefined => {
	const kind = id === undefined ? undefined : view.entity(id)?.kind;
	return kind === 'other' ? undefined : kind;
};

const KINDS: Record<Entity['kind'], Saying> = {
	state: say`a state`,
	person: say`a person`,
	organisation: say`an organisation`,
	place: say`a place`,
	other: say`something else`
};
