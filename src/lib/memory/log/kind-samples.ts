/** For tests: one entry of each kind, with everything in it that it may have. */
import type { EntryDraft, Entry } from './entry.ts';
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import type { Kind } from './kinds.ts';

const AT = Date.UTC(2026, 10, 20, 9);
const covers = [{ deck: 'd', sections: ['one', 'two'] }];

/** What they are about: the answer to a card, the first entry of the device. */
export const FIRST: Entry = {
	device: 'samples00000',
	seq: 1,
	at: AT,
	offset: 60,
	kind: 'review',
	card: 'd/f/a',
	grade: 3,
	form: 'typed',
	mode: 'study',
	took: 4000,
	revision: 0
};

const target = { device: FIRST.device, seq: 1 };

const DRAFTS: { readonly [K in Kind]: Extract<EntryDraft, { kind: K }> } = {
	review: {
		kind: 'review',
		card: 'd/f/a',
		grade: 1,
		form: 'choice',
		mode: 'test',
		took: 3000,
		revision: 1,
		answer: 'Georgia',
		chance: 0.25
	},
	undo: { kind: 'undo', target },
	regrade: { kind: 'regrade', target, grade: 1 },
	reset: { kind: 'reset', card: 'd/f/a' },
	suspend: { kind: 'suspend', card: 'd/f/a', on: true },
	bury: { kind: 'bury', card: 'd/f/a' },
	settings: {
		kind: 'settings',
		set: {
			desiredRetention: 0.85,
			weights: DEFAULT_WEIGHTS.map((weight) => weight * 0.9),
			knownBefore: 0.2,
			dayStart: 120,
			newPerDay: 7,
			dailyGoal: 20,
			evenDays: false,
			fitByItself: false,
			fittedTo: 440
		}
	},
	exam: {
		kind: 'exam',
		exam: 'exam00000001',
		plan: {
			name: 'Finals',
			date: '2026-12-18',
			covers,
			minutes: 20,
			daysOff: [5, 6],
			target: 0.8,
			questions: 30
		}
	},
	test: {
		kind: 'test',
		test: {
			covers,
			exam: 'exam00000001',
			seed: 7,
			begun: AT,
			finished: AT + 60_000,
			predicted: { mean: 0.7, low: 0.5, high: 0.9 },
			items: [
				{
					card: 'd/f/a',
					form: 'list',
					score: 0.5,
					chance: 0.6,
					took: 9000,
					sameDay: true,
					parts: [{ card: 'd/f/a', score: 1 }]
				}
			]
		}
	},
	result: {
		kind: 'result',
		exam: 'exam00000001',
		result: {
			date: '2026-12-18',
			score: 0.85,
			feeling: 'better',
			questions: 30,
			expected: { mean: 0.7, low: 0.6, high: 0.8 },
			plain: 0.75
		}
	},
	star: { kind: 'star', card: 'd/f/a', on: true },
	alias: { kind: 'alias', card: 'd/f/a', name: 'Holland' },
	report: { kind: 'report', card: 'd/f/a', text: 'The date is wrong.' }
};

/** By kind, each written after `FIRST`. */
export const SAMPLES = Object.fromEntries(
	Object.entries(DRAFTS).map(([kind, draft], i) => [
		kind,
		{ ...draft, device: FIRST.device, seq: i + 2, at: AT + (i + 1) * 3_600_000, offset: 60 }
	])
) as { readonly [K in Kind]: Extract<Entry, { kind: K }> };

/** An entry as an app sees it whose release does not have its kind. */
export const asNewer = (entry: Entry): Entry =>
	({ ...entry, kind: `newer-${entry.kind}` }) as unknown as Entry;
