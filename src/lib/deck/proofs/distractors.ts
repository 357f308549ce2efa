import type { Answer, Card } from '#lib/deck/card.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import type { Fact, FactOf } from '#lib/deck/schema.ts';
import { borrowedFrom } from './borrowed.ts';
import { areAccentTwins, sharedNames } from './unique-names.ts';
import { ownWrong } from './own-wrong.ts';
import { couldBeSame, exactnessOf, written } from '#lib/deck/dates.ts';
import { cardsIn, type Proof, type Report } from './proof.ts';
import type { Path } from '#lib/deck/problem.ts';

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
	deck.facts.forEach((fact, i) => {
		if (fact.kind === 'number') numbers(fact, ['facts', i], report);
		if (fact.kind === 'date') dates(fact, ['facts', i], report);
		if (fact.kind === 'quote' && fact.notBy.includes(fact.speaker.who))
			report(['facts', i, 'notBy'], 'lists the speaker; nobody can be both.');
	});
};

interface Fault {
	message: string;
	/** One mistake, in whichever card it is found: two facts that lend each other the same words are one. */
	of: string;
}

function faultOf(
	view: DeckView,
	fact: Fact,
	card: Card,
	shared: ReadonlySet<string>
): Fault | undefined {
	const own = (message: string): Fault => ({ message, of: card.fact + message });
	const accepted = new Map(acceptedOf(card.answer).map((text) => [view.identity(text), text]));
	const others = borrowedFrom(view, fact, card.aspect);
	// That two pairs have one partner is said of their relation: see relations.ts.
	const partner = fact.kind === 'pair' ? view.identity(card.answer.text) : undefined;
	for (const [key, text] of accepted)
		for (const lent of others?.get(key) ?? [])
			if (
				lent.fact !== card.fact &&
				key !== partner &&
				!spared(fact, lent.fact) &&
				!shared.has(key)
			)
				return {
					message: rightHere(lent.text, text),
					of: [key, ...[card.fact, lent.fact].toSorted()].join(' ')
				};
	const offered = new Set<string>();
	for (const { text } of ownWrong(fact, card)) {
		const key = view.identity(text);
		const right = accepted.get(key);
		if (right !== undefined) return own(rightHere(text, right));
		if (offered.has(key) || others?.get(key)?.some((one) => one.fact !== card.fact))
			return own(`“${text}” is offered as wrong twice; delete one.`);
		offered.add(key);
	}
	const few = tooFew(card);
	return few === undefined ? undefined : own(few);
}

const rightHere = (wrong: string, right: string) =>
	areAccentTwins(wrong, right)
		? `“${wrong}” is offered as wrong, and differs from the right “${right}” by accents alone, which do not count: say \`accentsCount: true\` of the deck, or choose other words.`
		: `“${wrong}” is offered as wrong, but it is right here.`;

/** Whether the deck says of another fact that its term would be right, too. */
const spared = (fact: Fact, other: string) =>
	fact.kind === 'definition' && fact.synonyms.includes(other);

/** A set or a list is asked among proven outsiders: for all of its cards they are the same. */
function tooFew(card: Card): string | undefined {
	if (card.kind !== 'set' && !card.pickOnly) return undefined;
	const [first] = card.wrong;
	const enough = card.wrong.some(({ text }) => normalise(text) !== normalise(first?.text ?? ''));
	if (enough) return undefined;
	return card.kind === 'set'
		? `needs at least ${FEWEST} entities under \`outside\`: a member is picked out among what is proven not to belong.`
		: `“${card.prompt}” may have other right answers and fewer than ${FEWEST} proven wrong ones, so it cannot be asked.`;
}

const acceptedOf = (answer: Answer): string[] =>
	answer.kind === 'name' ? [answer.text, ...answer.accept] : [answer.text];

function numbers(fact: FactOf<'number'>, at: Path, report: Report): void {
	const { value, tolerance, qualifier, wrong } = fact;
	if (Number.isInteger(value) && !Number.isSafeInteger(value))
		report([...at, 'value'], 'is too large to be exact; give it in millions or billions (unit).');
	const seen = new Set<number>();
	wrong.forEach((other, i) => {
		const path = [...at, 'wrong', i];
		if (Math.abs(other - value) <= tolerance || other === value)
			report(path, `${other} counts as right (${value}, give or take ${tolerance}).`);
		else if ((qualifier === 'more than' || qualifier === 'at least') && other < value)
			report(path, `“${qualifier} ${other}” is true as well; only larger numbers are wrong.`);
		else if (qualifier === 'about' && Math.abs(other - value) <= roughly(value))
			report(
				path,
				`“about ${other}” is as true as “about ${value}”: choose numbers that are further away than ${roughly(value)}.`
			);
		else if (qualifier === 'less than' && other > value)
			report(path, `“less than ${other}” is true as well; only smaller numbers are wrong.`);
		if (seen.has(other)) report(path, `${other} is given twice; delete one.`);
		seen.add(other);
	});
}

/** A tenth of a number, or half of its last figure that is no zero, up to a quarter of it: about 200,000 may be 170,000. */
function roughly(value: number): number {
	const size = Math.abs(value);
	const step =
		Number.isInteger(size) && size > 0 ? 10 ** (/0*$/.exec(String(size))?.[0].length ?? 0) : 0;
	return Math.max(size / 10, Math.min(step / 2, size / 4));
}

function dates(fact: FactOf<'date'>, at: Path, report: Report): void {
	const seen = new Set<string>();
	fact.wrong.forEach((other, i) => {
		const path = [...at, 'wrong', i];
		if (couldBeSame(other, fact.date))
			report(
				path,
				`${written(other)} could be ${written(fact.date)}; choose a date that is certainly wrong.`
			);
		else if (exactnessOf(other) !== exactnessOf(fact.date))
			report(
				path,
				`${written(other)} is not as exact as ${written(fact.date)}: it would stand out; make them alike.`
			);
		if (seen.has(other)) report(path, `${written(other)} is given twice; delete one.`);
		seen.add(other);
	});
}
