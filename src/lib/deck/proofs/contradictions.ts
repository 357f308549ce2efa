/** What one fact says no other denies: members, numbers, dates, and what is given as wrong. */
import { contentWords } from '#lib/deck/words/content-words.ts';
import { couldBeSame, isLater, written } from '#lib/deck/dates.ts';
import { termText, viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Deck, Fact, FactOf } from '#lib/deck/schema.ts';
import { asOfYears } from '#lib/deck/years.ts';
import type { Proof, Report } from './proof.ts';

type Placed<F extends Fact> = { fact: F; path: Path };

/** Facts of one deck agree with each other. */
export const contradictions: Proof = (deck, report) => {
	const view = viewOf(deck);
	members(placed(deck, 'set'), report);
	sorted(placed(deck, 'groups'), report);
	numbers(placed(deck, 'number'), report);
	counts(placed(deck, 'number'), placed(deck, 'set'), report);
	dates(placed(deck, 'date'), report);
	order(view, placed(deck, 'sequence'), report);
	statements(placed(deck, 'statement'), report);
	pairs(view, placed(deck, 'pair'), report);
};

function placed<K extends Fact['kind']>(deck: Deck, kind: K): Placed<FactOf<K>>[] {
	return deck.facts.flatMap((fact, i) =>
		fact.kind === kind ? [{ fact: fact as FactOf<K>, path: ['facts', i] }] : []
	);
}

/** What a text is about, whatever order its words are in. */
const topic = (...texts: string[]) => contentWords(texts.join(' ')).toSorted().join(' ');

/** Whether two facts hold for a time in common: what changes between them is no contradiction. */
function sameTime(a: Fact, b: Fact): boolean {
	const [one, other] = [asOfYears(a.asOf), asOfYears(b.asOf)];
	const end = (fact: Fact, { from, to }: typeof one) =>
		to ?? (typeof fact.asOf === 'string' ? from : Infinity);
	return one.from <= end(b, other) && other.from <= end(a, one);
}

/** Facts about one thing, by their topic: few share one. */
function byTopic<F extends Fact>(facts: readonly Placed<F>[], topicOf: (fact: F) => string) {
	const found = new Map<string, Placed<F>[]>();
	for (const one of facts) {
		const key = topicOf(one.fact);
		if (key === '') continue;
		const alike = found.get(key);
		// More facts of one topic are some other mistake, and are not compared each with each.
		if (!alike) found.set(key, [one]);
		else if (alike.length < 12) alike.push(one);
	}
	return [...found.values()].flatMap((alike) =>
		alike.flatMap((one, i) => alike.slice(0, i).map((earlier) => [earlier, one] as const))
	);
}

function members(sets: readonly Placed<FactOf<'set'>>[], report: Report): void {
	for (const [{ fact: a }, { fact: b, path }] of byTopic(sets, ({ label }) => topic(label))) {
		if (!sameTime(a, b)) continue;
		const inside = new Set(a.members.map(({ id }) => id));
		const outside = new Set(a.outside.map(({ id }) => id));
		b.outside.forEach(({ id }, i) => {
			if (inside.has(id))
				report(
					[...path, 'outside', i],
					`“${id}” is a member in “${a.id}”, which is about the same: correct one of them, or say in the label what tells them apart.`
				);
		});
		b.members.forEach(({ id }, i) => {
			if (outside.has(id) || (a.closed && !inside.has(id)))
				report(
					[...path, 'members', i],
					`“${id}” is ${outside.has(id) ? 'outside of' : 'no member of the closed set'} “${a.id}”, which is about the same: correct one of them, or say in the label what tells them apart.`
				);
		});
	}
}

function sorted(facts: readonly Placed<FactOf<'groups'>>[], report: Report): void {
	for (const [{ fact: a }, { fact: b, path }] of byTopic(facts, ({ question, label }) =>
		topic(question, label)
	)) {
		if (!sameTime(a, b)) continue;
		const groupOf = new Map(
			a.groups.flatMap(({ name, members: all }) => all.map(({ id }) => [id, name] as const))
		);
		b.groups.forEach(({ name, members: all }, i) =>
			all.forEach(({ id }, j) => {
				const other = groupOf.get(id);
				if (other !== undefined && normalise(other) !== normalise(name))
					report(
						[...path, 'groups', i, 'members', j],
						`“${id}” is under “${other}” in “${a.id}”, which asks the same: correct one of them.`
					);
			})
		);
	}
}

function numbers(facts: readonly Placed<FactOf<'number'>>[], report: Report): void {
	for (const [{ fact: a }, { fact: b, path }] of byTopic(facts, ({ question, unit = '' }) =>
		topic(question, unit)
	))
		if (sameTime(a, b) && Math.abs(a.value - b.value) > Math.max(a.tolerance, b.tolerance))
			report(
				[...path, 'value'],
				`is ${b.value}, but “${a.id}” asks the same and says ${a.value}: correct one of them, or say in the questions what tells them apart.`
			);
}

/** "How many members does the SCO have?" against the closed set "members of the SCO". */
function counts(
	facts: readonly Placed<FactOf<'number'>>[],
	sets: readonly Placed<FactOf<'set'>>[],
	report: Report
): void {
	const closed = new Map(
		sets.flatMap(({ fact }) => (fact.closed ? [[topic(fact.label), fact] as const] : []))
	);
	for (const { fact, path } of facts) {
		if (!/how many|wie ?viele|сколько/i.test(fact.question) || fact.qualifier !== 'exactly')
			continue;
		const set = closed.get(
			topic(
				fact.question.replace(
					/how many|wie ?viele|сколько|(?<=\s)(?:have|has|haben|hat|are there|belong)(?=\W)/giu,
					' '
				)
			)
		);
		if (set && sameTime(fact, set) && set.members.length !== fact.value)
			report(
				[...path, 'value'],
				`is ${fact.value}, but the closed set “${set.id}” has ${set.members.length} members: correct one of them.`
			);
	}
}

function dates(facts: readonly Placed<FactOf<'date'>>[], report: Report): void {
	for (const [{ fact: a }, { fact: b, path }] of byTopic(facts, ({ event }) => topic(event)))
		if (!couldBeSame(a.date, b.date))
			report(
				[...path, 'date'],
				`is ${written(b.date)}, but “${a.id}” is about the same event and says ${written(a.date)}: correct one of them, or say in the events what tells them apart.`
			);
}

/** A sequence of dated events stands in the order of their dates. */
function order(view: DeckView, facts: readonly Placed<FactOf<'sequence'>>[], report: Report): void {
	const dated = new Map(view.factsOf('date').map(({ event, date }) => [topic(event), date]));
	for (const { fact, path } of facts) {
		let before: { date: string; text: string } | undefined;
		fact.items.forEach(({ term }, i) => {
			const text = termText(view, term);
			const date = dated.get(topic(text));
			if (date === undefined) return;
			if (before && isLater(before.date, date))
				report(
					[...path, 'items', i],
					`“${text}” (${written(date)}) stands after “${before.text}” (${written(before.date)}): put them in the order of their dates.`,
					'warning'
				);
			before = { date, text };
		});
	}
}

function statements(facts: readonly Placed<FactOf<'statement'>>[], report: Report): void {
	const truths = new Map(
		facts.map(({ fact }) => [`${topic(fact.question)} ${normalise(fact.text)}`, fact])
	);
	for (const { fact, path } of facts)
		fact.false.forEach(({ text }, i) => {
			const other = truths.get(`${topic(fact.question)} ${normalise(text)}`);
			if (other && other !== fact && sameTime(other, fact))
				report(
					[...path, 'false', i],
					`“${text}” is what “${other.id}” says is true: correct one of them.`
				);
		});
}

/** What is right for one pair is not given as wrong for another with the same left side. */
function pairs(view: DeckView, facts: readonly Placed<FactOf<'pair'>>[], report: Report): void {
	const key = (fact: FactOf<'pair'>, right: string) =>
		JSON.stringify([fact.relation, normalise(termText(view, fact.left)), normalise(right)]);
	const known = new Map(facts.map(({ fact }) => [key(fact, termText(view, fact.right)), fact]));
	for (const { fact, path } of facts)
		fact.wrong.forEach(({ text }, i) => {
			const other = known.get(key(fact, text));
			if (other && other !== fact && sameTime(other, fact))
				report(
					[...path, 'wrong', i],
					`“${text}” is right in “${other.id}”, which asks the same of “${termText(view, fact.left)}”: delete it here.`
				);
		});
}
