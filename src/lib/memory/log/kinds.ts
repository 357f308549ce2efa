/**
 * What there is to say of each kind of entry besides its schema: what it is folded into, and which of its
 * values this release understands. A kind of `entry.ts` that is missing here does not compile.
 *
 * Entries come from other releases, too. A kind that is not here, and a value that is not allowed here, may be
 * a newer release's: such an entry is kept as it is, handed on as it is, and has no effect before the app is
 * one that knows it, which folds the log anew. Fields that are not known here are carried, and change nothing.
 *
 * The rules are those of the schemas, told by hand: a log is looked through at every start of a phone, where
 * a parser of schemas is not even fetched. `kinds.test.ts` holds the two to each other.
 */
import type { Entry } from './entry.ts';
import { examPlan, examResult, testRecord } from './paper-rules.ts';
import {
	cardKey,
	CARD_KEY,
	fields,
	isText,
	isWhole,
	isWithin,
	list,
	maybe,
	text,
	trimmed,
	whole,
	within,
	type Fields,
	type Rule
} from './rules.ts';

export type Kind = Entry['kind'];

/**
 * What an entry changes: one card's memory; which other entries count; settings; papers (exams, their results,
 * tests, stars, aliases, reports). An app that does not know the kind lacks just that.
 */
type Folds = 'card' | 'correction' | 'settings' | 'paper';

interface KindOfEntry {
	readonly folds: Folds;
	/** Whether every value that is known here is one that is allowed here. */
	readonly understands: Rule;
}

const grade = whole(1, 4);
const id: Rule = (value) => typeof value === 'string' && /^[0-9a-z]{8,32}$/.test(value);
const target = fields({ device: id, seq: whole(1, 1e12) });
const flag: Rule = (value) => typeof value === 'boolean';
const examOrNone: Rule = (plan) => plan === null || examPlan(plan);

/** Field by field, and by functions alone, which are called in place: of these there are a hundred thousand. */
const review: Rule = (value) => {
	const { card, grade, form, mode, took, revision, answer, chance } = value as Fields;
	return (
		isText(card, CARD_KEY) &&
		isWhole(grade, 1, 4) &&
		isText(form, 32) &&
		(mode === 'study' || mode === 'test') &&
		isWhole(took, 0, 1e13) &&
		isWhole(revision, 0, 1e6) &&
		(answer === undefined || isText(answer, 100)) &&
		(chance === undefined || isWithin(chance, 0, 1))
	);
};

const settings = fields({
	desiredRetention: maybe(within(0.7, 0.99)),
	weights: maybe(list(within(-1000, 1000), 21, 21)),
	knownBefore: maybe(within(0.02, 0.95)),
	dayStart: maybe(whole(0, 24 * 60 - 1)),
	newPerDay: maybe(whole(0, 1000)),
	dailyGoal: maybe(whole(0, 1000)),
	evenDays: maybe(flag),
	fitByItself: maybe(flag),
	fittedTo: maybe(whole(0, 1e12))
});

/** A kind whose entries are folded into something, by the rules of its own fields. */
const into = <F extends Folds>(folds: F, rules: Readonly<Record<string, Rule>>) => ({
	folds,
	understands: fields(rules)
});

const onCard = into('card', { card: cardKey });

export const KINDS = {
	review: { folds: 'card', understands: review },
	undo: into('correction', { target }),
	regrade: into('correction', { target, grade }),
	reset: onCard,
	suspend: into('card', { card: cardKey, on: flag }),
	bury: onCard,
	settings: into('settings', { set: settings }),
	exam: into('paper', { exam: id, plan: examOrNone }),
	test: into('paper', { test: testRecord }),
	result: into('paper', { exam: text(64), result: examResult }),
	star: into('paper', { card: cardKey, on: flag }),
	alias: into('paper', { card: cardKey, name: trimmed(100) }),
	report: into('paper', { card: cardKey, text: trimmed(2000) })
} as const satisfies Record<Kind, KindOfEntry>;

/** The kinds that are folded into one thing. */
export type KindsFor<F extends Folds> = {
	[K in Kind]: (typeof KINDS)[K]['folds'] extends F ? K : never;
}[Kind];

/** False for an entry of a kind that only a newer version of the app has. Most are reviews. */
export const isKnown = ({ kind }: Pick<Entry, 'kind'>): boolean =>
	kind === 'review' || Object.hasOwn(KINDS, kind);

/** Whether an entry takes effect here: of a kind that is known, with no value that is not. */
export const isUnderstood = (entry: Entry): boolean =>
	entry.kind === 'review' ? review(entry) : isKnown(entry) && KINDS[entry.kind].understands(entry);
