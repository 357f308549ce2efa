import { inEnglish, say, type Saying } from '#lib/deck/saying.ts';
import type { Answer, Card } from '#lib/deck/card.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { CHECKS, checksOf } from '#lib/deck/kind-checks.ts';
import type { Fact } from '#lib/deck/schema.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { borrowedFrom } from './borrowed.ts';
import { cardsIn, type Proof } from './proof.ts';
import { areAccentTwins, sharedNames } from './unique-names.ts';

/** With a single wrong option a guess is right half the time. */
const FEWEST = 2;

/** No wrong answer could be true, none is offered twice, and there are enough to choose among. */
export const distractors: Proof = (deck, report) => {
	const view = viewOf(deck);
	const blamed = new Set<string>();
	const shared = sharedNames(deck);
	for (const { card, path } of cardsIn(deck)) {
		const fact = view.fact(card.fact);
		const fault = fact && faultOf(view, fact, card, shared);
		if (!fault || blamed.has(fault.of)) continue;
		blamed.add(fault.of);
		report(path, fault.message);
	}
};

interface Fault {
	message: Saying;
	/** One mistake, in whichever card it is found: two facts that lend each other the same words are one. */
	of: string;
}

function faultOf(
	view: DeckView,
	fact: Fact,
	card: Card,
	shared: ReadonlySet<string>
): Fault | undefined {
	const own = (message: Saying): Fault => ({ message, of: card.fact + inEnglish(message) });
	const accepted = new Map(acceptedOf(card.answer).map((text) => [view.identity(text), text]));
	const others = borrowedFrom(view, fact, card.aspect);
	const { alsoRight, twinsTold } = checksOf(fact);
	const told = twinsTold ? view.identity(card.answer.text) : undefined;
	for (const [key, text] of accepted)
		for (const lent of others?.get(key) ?? [])
			if (
				lent.fact !== card.fact &&
				key !== told &&
				!alsoRight(fact).includes(lent.fact) &&
				!shared.has(key)
			)
				return {
					message: rightHere(lent.text, text),
					of: [key, ...[card.fact, lent.fact].toSorted()].join(' ')
				};
	const offered = new Set<string>();
	for (const { text } of checksOf(fact).wrong(fact, card)) {
		const key = view.identity(text);
		const right = accepted.get(key);
		if (right !== undefined) return own(rightHere(text, right));
		if (offered.has(key) || others?.get(key)?.some((one) => one.fact !== card.fact))
			return own(say`“${text}” is offered as wrong twice; delete one.`);
		offered.add(key);
	}
	const few = tooFew(card);
	return few === undefined ? undefined : own(few);
}

const rightHere = (wrong: string, right: string) =>
	areAccentTwins(wrong, right)
		? say`“${wrong}” is offered as wrong, and differs from the right “${right}” by accents alone, which do not count: say \`accentsCount: true\` of the deck, or choose other words.`
		: say`“${wrong}” is offered as wrong, but it is right here.`;

/** What is picked out is asked among proven outsiders: for all cards of a fact they are the same. */
export function tooFew(card: Card): Saying | undefined {
	const message = CHECKS[card.kind].tooFew;
	if (message === undefined && !card.pickOnly) return undefined;
	const [first] = card.wrong;
	const enough = card.wrong.some(({ text }) => normalise(text) !== normalise(first?.text ?? ''));
	return enough
		? undefined
		: (message ??
				say`“${card.prompt}” may have other right answers and fewer than ${FEWEST} proven wrong ones, so it cannot be asked.`);
}

const acceptedOf = (answer: Answer): string[] =>
	answer.kind === 'name' ? [answer.text, ...answer.accept] : [answer.text];
