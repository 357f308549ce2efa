/** What a question asks for is what the fact holds: a day and not a year, kilometres and not miles. */
import { askedExactness, heldExactness, type Exactness } from '#lib/deck/asked-dates.ts';
import { exactnessOf } from '#lib/deck/dates.ts';
import { termText, viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Fact } from '#lib/deck/schema.ts';
import { unitsIn } from '#lib/deck/words/units.ts';
import type { Proof, Report } from './proof.ts';

const WORDS: Record<Exactness, string> = {
	0: 'a decade or century',
	1: 'a year',
	2: 'a month',
	3: 'a day'
};
const ASK: Record<Exactness, string> = {
	0: 'In which century …?',
	1: 'In which year …?',
	2: 'In which month …?',
	3: 'On what day …?'
};

/** Dates and units are asked as they are held. */
export const askedAsHeld: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		for (const [key, question, held] of datesOf(view, fact)) {
			const asked = askedExactness(question);
			if (asked !== undefined && held !== undefined && asked !== held)
				report(
					['facts', i, key],
					`asks for ${WORDS[asked]}, but the answer is ${WORDS[held]}: ask “${ASK[held]}”, or give ${WORDS[asked]} as the answer.`
				);
		}
		if (fact.kind === 'number') inUnits(fact, ['facts', i], report);
	});
};

type Asked = [key: string, question: string, held: Exactness | undefined];

/** Questions that may ask for a date, and how exact the answer to each is. */
function datesOf(view: DeckView, fact: Fact): Asked[] {
	const { lang } = view.deck;
	switch (fact.kind) {
		case 'date':
			return [['question', fact.question, exactnessOf(fact.date) as Exactness]];
		case 'number':
			return [
				[
					'question',
					fact.question,
					fact.unit === undefined && Number.isInteger(fact.value) && Math.abs(fact.value) < 10_000
						? 1
						: undefined
				]
			];
		case 'pair':
			return [
				['question', fact.question, heldExactness(termText(view, fact.right), lang)],
				['reverse', fact.reverse ?? '', heldExactness(termText(view, fact.left), lang)]
			];
		case 'statement':
			return [['question', fact.question, heldExactness(fact.text, lang)]];
		default:
			return [];
	}
}

/** A number that is asked in one unit and held in another, or asked roughly and held to the digit. */
function inUnits(fact: Extract<Fact, { kind: 'number' }>, at: Path, report: Report): void {
	const { question, unit, value, qualifier, tolerance } = fact;
	const asked = unitsIn(question);
	const held = unitsIn(unit ?? '');
	for (const { measure, name } of asked) {
		const other = held.find((one) => one.measure === measure);
		if (!other || other.name === name || held.some((one) => one.name === name)) continue;
		if (asked.some((one) => one.name === other.name)) continue;
		report(
			[...at, 'unit'],
			`is “${unit}”, but the question asks in ${name}: ask in ${other.name}, or give the number in ${name}.`
		);
	}
	const scale = asked.find(({ measure }) => measure === 'scale');
	if (scale && !held.some(({ measure }) => measure === 'scale') && Math.abs(value) >= 10_000)
		report(
			[...at, 'value'],
			`is ${value}, but the question asks for ${scale.name}: ask “How many …?”, or give it in ${scale.name} with that word in \`unit\`.`
		);
	const roughly =
		/\b(?:about|roughly|approximately|around|ungefähr|etwa|rund)\b|(?:примерно|около)/i;
	if (qualifier === 'exactly' && tolerance === 0 && roughly.test(question))
		report(
			[...at, 'question'],
			'asks roughly, but only the exact number counts as right: set `qualifier: about` or a `tolerance`, or ask for the exact number.',
			'warning'
		);
	if (qualifier !== 'exactly' && /\bexactly\b|\bgenau\b|(?:^|\s)точно\s/i.test(question))
		report(
			[...at, 'question'],
			`asks for the exact number, but it is given as “${qualifier}”: leave out “exactly”, or give the exact number.`
		);
}
