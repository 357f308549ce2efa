/** Questions of quizzes as facts: each keeps its own wrong answers, with what is said of them as their reasons. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { shortName } from '#lib/formats/text/hash.ts';
import { gapsFact } from './gaps.ts';
import type { QuizItem } from './item.ts';
import type { Made } from './made.ts';
import { acceptOf, reason, wrongOf } from './options.ts';
import { severalOf } from './several.ts';

const LINE = 600;
const WORDS = 120;

type Of<K extends QuizItem['kind']> = Extract<QuizItem, { kind: K }>;

const MAKERS: { readonly [K in QuizItem['kind']]: (item: Of<K>, taken: Taken) => Made[] | Saying } =
	{
		choice: (item, taken) => (item.several ? severalOf(item, taken) : choiceOf(item)),
		short: shortOf,
		truth: truthOf,
		number: ({ question, value, tolerance, unit }) => {
			const asked = oneLine(question.text);
			return [
				[
					{ kind: 'number', question: asked, value, tolerance, ...(unit && { unit }) },
					question.changes
				]
			];
		},
		match: matchOf,
		order: ({ question, items }) => [
			[
				{
					kind: 'sequence',
					question: oneLine(question.text),
					label: oneLine(question.text),
					items: items.map(({ text }, i) => ({ id: `i${i + 1}`, term: { text: oneLine(text) } }))
				},
				[...question.changes, ...items.flatMap(({ changes }) => changes)]
			]
		],
		gaps: ({ question, runs, marks = false }) => gapsFact(question, runs, marks)
	};

/** Takes down a question. */
export function takeItem(taken: Taken, at: Saying, item: QuizItem, own?: string): void {
	const shown = item.question.text;
	if (shown === '' && item.kind !== 'gaps') return taken.refuse(at, shown, REASONS.noQuestion);
	const make = MAKERS[item.kind] as (one: QuizItem, into: Taken) => Made[] | Saying;
	const made = make(item, taken);
	if (!Array.isArray(made)) return taken.refuse(at, shown, made);
	const { note, section, tags = [] } = item;
	const noted = note && note.text !== '' ? { note: note.text } : {};
	made.forEach(([draft, changes], i) =>
		taken.fact(
			at,
			{ ...draft, ...noted, tags: [...tags], ...(section !== undefined && { section }) },
			[...changes, ...(note?.changes ?? [])],
			own === undefined ? undefined : `${own} ${i}`
		)
	);
}

function choiceOf({ question, options }: Of<'choice'>): Made[] | Saying {
	const most = Math.max(...options.map(({ worth }) => worth));
	const right = options.filter(({ worth }) => worth === most && worth > 0);
	const [first] = right;
	if (!first || first.text.text === '') return REASONS.noAnswer;
	const changes = [...question.changes, ...first.text.changes];
	const others = options.filter((one) => !right.includes(one));
	return [
		[
			{
				kind: 'card',
				front: question.text,
				back: first.text.text,
				accept: acceptOf(right.slice(1), changes),
				wrong: wrongOf(others, first.text.text, changes)
			},
			changes
		]
	];
}

function shortOf({ question, options }: Of<'short'>): Made[] | Saying {
	// `*` stands for whatever else is typed.
	const given = options.filter(
		({ text }) => text.text !== '' && text.text.replace(/\\/g, '') !== '*'
	);
	const sorted = [...given].sort((a, b) => b.worth - a.worth);
	const right = sorted.filter(
		({ worth }) => worth >= Math.min(1, sorted[0]?.worth ?? 1) && worth > 0
	);
	const [first] = right;
	if (!first) return REASONS.noAnswer;
	const changes = [...question.changes, ...first.text.changes];
	const accept = acceptOf(right.slice(1), changes);
	const wrong = wrongOf(
		sorted.filter((one) => !right.includes(one)),
		first.text.text,
		changes
	);
	return [[{ kind: 'card', front: question.text, back: first.text.text, accept, wrong }, changes]];
}

function truthOf({ question, holds, why }: Of<'truth'>, taken: Taken): Made[] {
	const [yes, no] = [taken.say(say`True`), taken.say(say`False`)];
	return [
		[
			{
				kind: 'card',
				front: `${question.text}\n\n${taken.say(say`True or false?`)}`,
				back: holds ? yes : no,
				wrong: [{ text: holds ? no : yes, ...reason(why) }]
			},
			question.changes
		]
	];
}

function matchOf({ question, pairs, spare }: Of<'match'>): Made[] | Saying {
	const whole = pairs.filter(([left, right]) => left.text !== '' && right.text !== '');
	if (whole.length === 0) return REASONS.noAnswer;
	const stem = oneLine(question.text).replace(/[.:;\s]+$/, '');
	const relation = `r-${shortName(stem + whole.map(([left]) => left.text).join('\n'))}`;
	const apart = (side: 0 | 1) =>
		new Set(whole.map((pair) => pair[side].text.toLowerCase())).size === whole.length;
	const short = whole.every((pair) =>
		pair.every(({ text }) => text.length <= WORDS && !text.includes('\n'))
	);
	const fits = apart(0) && apart(1) && short && stem.length + WORDS < LINE;
	return whole.map(([left, right], i): Made => {
		const changes = [...question.changes, ...left.changes, ...right.changes];
		if (i === 0 && spare > 0) changes.push(REASONS.reasonless);
		if (!fits)
			return [
				{ kind: 'card', front: `${question.text}\n\n${left.text}`, back: right.text },
				[...changes, REASONS.asText]
			];
		return [
			{
				kind: 'pair',
				relation,
				oneToOne: true,
				left: { text: left.text },
				right: { text: right.text },
				question: `${stem}: ${left.text}`
			},
			changes
		];
	});
}
