/** Whom and what policies and forecasts are tried on: ten kinds of learner, eight ways to an exam. */
import { actr } from './actr-mind.ts';
import { dash } from './dash-mind.ts';
import { matched, noisy, shifted, strong, weak } from './fsrs-mind.ts';
import { hlr } from './hlr-mind.ts';
import type { Kind } from './mind.ts';
import type { Cell } from './simulate.ts';
import { sm } from './sm-mind.ts';
import { traces } from './traces-mind.ts';

/** Two whom the model knows; eight whom it does not. */
export const KINDS: readonly Kind[] = [
	matched,
	shifted,
	weak,
	strong,
	noisy,
	actr,
	traces,
	dash,
	sm,
	hlr
];

export const CELLS: readonly (Cell & { readonly name: string })[] = [
	{ name: 'T14 10 min', cards: 200, days: 14, minutes: 10 },
	{ name: 'T14 25 min', cards: 200, days: 14, minutes: 25 },
	{ name: 'T30 6 min', cards: 200, days: 30, minutes: 6 },
	{ name: 'T10 30 min, 400 cards', cards: 400, days: 10, minutes: 30 },
	{ name: 'T14 15 min, misses 40 %', cards: 200, days: 14, minutes: 15, missed: 0.4 },
	{ name: 'T30 10 min, misses 40 %', cards: 200, days: 30, minutes: 10, missed: 0.4 },
	{ name: 'T14 8 min, thrice on the last day', cards: 200, days: 14, minutes: 8, cram: 3 },
	{ name: 'T5 10 min, 60 cards', cards: 60, days: 5, minutes: 10 }
];
