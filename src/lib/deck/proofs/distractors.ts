import type { Answer, Card } from '#lib/deck/card.ts';
import { normalise } from '#lib/deck/normalise.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { couldBeSame } from '#lib/deck/dates.ts';
import { cardsIn, type Proof, type Report } from './proof.ts';
import type { Path } from '#lib/deck/problem.ts';

/** With a single wrong option a guess is right half the time. */
const FEWEST = 2;

/** No wrong answer could be true, none is offered twice, and there are enough to choose among. */
export const distractors: Proof = (deck, report) => {
	const blamed = new Set<string>();
	for (const { card, path } of cardsIn(deck)) {
		const message = faultOf(card);
		if (message === undefined || blamed.has(card.fact + message)) continue;
		blamed.add(card.fact + message);
		report(path, message);
	}
	deck.facts.forEach((fact, i) => {
		if (fact.kind === 'number') numbers(fact, ['facts', i], report);
		if (fact.kind === 'date') dates(fact, ['facts', i], report);
		if (fact.kind === 'quote' && fact.notBy.includes(fact.speaker.who))
			report(['facts', i, 'notBy'], 'lists the speaker; nobody can be both.');
	});
};

function faultOf(card: Card): string | undefined {
	const right = new Set(acceptedOf(card.answer).map(normalise));
	const offered = new Set<string>();
	for (const { text, entity } of card.wrong) {
		const key = normalise(text);
		// Who is listed as both is told so once, by memberships.ts.
		const listed = card.kind === 'set' || card.kind === 'groups';
		if (right.has(key) && !(listed && entity === card.member))
			return `“${text}” is offered as wrong, but it is right here.`;
		if (offered.has(key)) return `“${text}” is offered as wrong twice; delete one.`;
		offered.add(key);
	}
	if (card.kind === 'set' && offered.size < FEWEST)
		return `needs at least ${FEWEST} entities under \`outside\`: a member is picked out among what is proven not to belong.`;
	if (card.pickOnly && offered.size < FEWEST)
		return `“${card.prompt}” may have other right answers and fewer than ${FEWEST} proven wrong ones, so it cannot be asked.`;
	return undefined;
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
		else if (qualifier === 'less than' && other > value)
			report(path, `“less than ${other}” is true as well; only smaller numbers are wrong.`);
		if (seen.has(other)) report(path, `${other} is given twice; delete one.`);
		seen.add(other);
	});
}

function dates(fact: FactOf<'date'>, at: Path, report: Report): void {
	const seen = new Set<string>();
	fact.wrong.forEach((other, i) => {
		const path = [...at, 'wrong', i];
		if (couldBeSame(other, fact.date))
			report(path, `${other} could be ${fact.date}; choose a date that is certainly wrong.`);
		else if (other.length !== fact.date.length)
			report(
				path,
				`${other} is not as exact as ${fact.date}: it would stand out; make them alike.`
			);
		if (seen.has(other)) report(path, `${other} is given twice; delete one.`);
		seen.add(other);
	});
}
