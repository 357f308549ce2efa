/** Decks with one unfairness each, of kinds that a careful editor would stop; and fair ones beside them. */
import { describe, expect, it } from 'vitest';
import { ACCEPTED } from '../fixtures/unfair/accepted.ts';
import { CARDS } from '../fixtures/unfair/cards.ts';
import { CONTRADICTIONS } from '../fixtures/unfair/contradictions.ts';
import { DATES_AND_UNITS } from '../fixtures/unfair/dates-and-units.ts';
import { FAIR } from '../fixtures/unfair/fair.ts';
import { IN_ITSELF } from '../fixtures/unfair/in-itself.ts';
import { LEAKS } from '../fixtures/unfair/leaks.ts';
import { MARKUP } from '../fixtures/unfair/markup.ts';
import { OPTIONS } from '../fixtures/unfair/options.ts';
import { OTHER_TONGUES } from '../fixtures/unfair/other-tongues.ts';
import { PROOFS } from '../fixtures/unfair/proofs.ts';
import { SAME_IN_OTHER_WORDS } from '../fixtures/unfair/same-in-other-words.ts';
import { WHEN_IT_HOLDS } from '../fixtures/unfair/when-it-holds.ts';
import { WHO_SAYS_IT } from '../fixtures/unfair/who-says-it.ts';
import { said } from '../fixtures/unfair/build.ts';

const UNFAIR = [
	...DATES_AND_UNITS,
	...WHEN_IT_HOLDS,
	...WHO_SAYS_IT,
	...SAME_IN_OTHER_WORDS,
	...ACCEPTED,
	...IN_ITSELF,
	...LEAKS,
	...CONTRADICTIONS,
	...OPTIONS,
	...OTHER_TONGUES,
	...PROOFS,
	...MARKUP,
	...CARDS
];

describe('an unfair deck is told so: ', () => {
	it.each(UNFAIR)('%s', (_, facts, says, changes) => {
		expect(said(facts, changes).join('\n')).toMatch(new RegExp(says.source, 'm'));
	});
});

/** The sentences around a deck's own are not in every language: that is no unfairness. */
const fair = (line: string) => !line.startsWith('warning lang:');

describe('a fair deck is let through: ', () => {
	it.each(FAIR)('%s', (_, facts, changes) => {
		expect(said(facts, changes).filter(fair)).toEqual([]);
	});
});
