/** Every kind of fact through every place that has to know of it. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it, test } from 'vitest';
import { cardsOfFact } from '../../src/lib/deck/cards.ts';
import { exactnessOf, written } from '../../src/lib/deck/dates.ts';
import { viewOf } from '../../src/lib/deck/deck-view.ts';
import { footnoteOf } from '../../src/lib/deck/evidence/footnotes.ts';
import { checksOf } from '../../src/lib/deck/kind-checks.ts';
import { pathText } from '../../src/lib/deck/problem.ts';
import { readDeck } from '../../src/lib/deck/read-deck.ts';
import { Deck } from '../../src/lib/deck/schema.ts';
import { placesIn, type Schema } from '../../src/lib/deck/schema/places.ts';
import { referredBy } from '../../src/lib/deck/schema/refers.ts';
import { Id } from '../../src/lib/deck/schema/text.ts';
import { readRich } from '../../src/lib/deck/rich/read.ts';
import { plainOf } from '../../src/lib/deck/rich/tree.ts';
import { normalise, wordsOf } from '../../src/lib/deck/words/normalise.ts';
import FactBody from '../../src/lib/ui/deck/FactBody.svelte';
import {
	changed,
	check,
	everyKind,
	FACT_KINDS,
	onlyOf,
	fieldsOf,
	leaves,
	SHAPES,
	whole
} from './every-kind.ts';

const deck = whole();
const view = viewOf(deck);
const raw = everyKind();
const indexOf = (id: string) => raw.facts.findIndex((fact) => fact.id === id);

test('each kind has a folder with what it is, what a phone makes of it and what is proven of it', () => {
	const folders = readdirSync('src/lib/deck/kinds', { withFileTypes: true })
		.filter((one) => one.isDirectory())
		.map(({ name }) => name);
	expect(folders.toSorted()).toEqual(FACT_KINDS.toSorted());
	for (const kind of FACT_KINDS)
		for (const file of ['schema', 'kind', 'checks'])
			expect(existsSync(`src/lib/deck/kinds/${kind}/${file}.ts`), `${kind}/${file}.ts`).toBe(true);
});

describe.each(FACT_KINDS)('%s', (kind) => {
	const facts = deck.facts.filter((fact) => fact.kind === kind);
	const schema = SHAPES.get(kind)!;
	const own = Object.keys((schema.def as { shape: object }).shape);

	it('has an example with all that such a fact can say', () => {
		const said = new Set(
			raw.facts.flatMap((fact) => (fact['kind'] === kind ? Object.keys(fact) : []))
		);
		const common = FACT_KINDS.map((one) =>
			Object.keys((SHAPES.get(one)!.def as { shape: object }).shape)
		);
		const special = own.filter((key) => !common.every((keys) => keys.includes(key)));
		expect(special.filter((key) => !said.has(key))).toEqual([]);
	});

	it('says of each id what it refers to', () => {
		const unsaid = [...fieldsOf(schema)]
			.filter((field) => (field.schema as unknown) === Id && field.path.at(-1) !== 'id')
			.map(({ path }) => path.join('.'));
		expect(unsaid).toEqual(NAMES_WITHIN[kind] ?? []);
	});

	const referring = [...placesIn(Deck as unknown as Schema, raw, referredBy)].filter(
		({ path: [list, i], value }) =>
			list === 'facts' && raw.facts[Number(i)]?.['kind'] === kind && typeof value === 'string'
	);

	it('has an example of each field that refers to something', () => {
		const fields = [...fieldsOf(schema)].filter((field) => referredBy(field.schema) !== undefined);
		const seen = new Set(
			referring.map(({ path }) =>
				path
					.slice(2)
					.map((step) => (typeof step === 'number' ? '*' : step))
					.join('.')
			)
		);
		// A short form stands at the place of the long one.
		const missing = fields
			.map(({ path }) => path.join('.'))
			.filter(
				(path) =>
					!COMMON.has(path.split('.')[0]!) &&
					!seen.has(path) &&
					!seen.has(`${path}.id`) &&
					!seen.has(path.replace(/\.(?:id|who)$/, ''))
			);
		expect(missing).toEqual([]);
	});

	it.each(referring.map(({ path, mark }) => [pathText(path, raw), { path, mark }] as const))(
		'whose %s is not there is told so',
		(_, { path, mark }) => {
			const broken = changed(path, 'nowhere-to-be-found');
			const { problems } = check(broken);
			const place = pathText(path.at(-1) === 'id' ? path.slice(0, -1) : path, broken);
			expect(problems.map((one) => `${one.path}: ${one.message}`)).toContainEqual(
				expect.stringContaining(`${place}: there is no ${mark} “nowhere-to-be-found”`)
			);
		}
	);

	it('tells how to write each key that is missing', () => {
		const [{ id }] = facts as [(typeof facts)[0]];
		const i = indexOf(id);
		for (const key of own) {
			if (raw.facts[i]?.[key] === undefined) continue;
			const { problems } = check(changed(['facts', i, key], undefined));
			for (const { path, message } of problems)
				if (path === `facts[${id}].${key}`)
					expect(message).not.toBe(`is missing; write \`${key}: …\`.`);
		}
	});

	it('is a card that gives no answer away, a sentence with the answer, and a footnote', () => {
		for (const fact of facts) {
			const { statement, sources } = footnoteOf(deck, fact.id);
			expect(sources.length).toBeGreaterThan(0);
			const cards = cardsOfFact(view, fact);
			expect(cards.length).toBeGreaterThan(0);
			for (const { answer } of cards)
				expect(normalise(statement)).toContain(normalise(answer.text).replace(/\.$/, ''));
		}
	});

	it('is drawn with its answer, for whoever reads the deck', () => {
		for (const fact of facts) {
			const { body } = render(FactBody, {
				props: { deck, fact, footnote: footnoteOf(deck, fact.id) }
			});
			const text = wordsOf(body.replace(/<[^>]*>/g, ' ')).join(' ');
			for (const { answer } of cardsOfFact(view, fact))
				// The items of a list stand each behind its sign.
				for (const part of plainOf(readRich(answer.text)).split(/, |(?<=\.) /))
					expect(text).toContain(wordsOf(part).join(' '));
		}
	});

	it('says the same to a phone, which reads it as another release may have written it', () => {
		const { deck: there } = readDeck(JSON.parse(JSON.stringify(deck)))!;
		for (const fact of facts)
			expect(
				cardsOfFact(viewOf(there), viewOf(there).fact(fact.id)!).map((card) => ({ ...card }))
			).toEqual(cardsOfFact(view, fact).map((card) => ({ ...card })));
	});

	it('is refused wherever its question has the answer in it', () => {
		let tried = 0;
		for (const fact of facts) {
			const i = indexOf(fact.id);
			for (const card of cardsOfFact(view, fact)) {
				const shown = [
					card.prompt,
					card.given?.text ?? '',
					card.list?.prompt ?? '',
					...(card.cloze ?? []).map((part) => ('text' in part ? part.text : ''))
				];
				const texts = [...leaves(raw.facts[i])].filter(
					({ path: [key], value }) =>
						!COMMON.has(String(key)) &&
						typeof value === 'string' &&
						shown.some((text) => text.includes(value.replace(/\{.*\}.*$/, '')))
				);
				// The longest: an id may be a word of it.
				const [asked] = texts.toSorted((a, b) => String(b.value).length - String(a.value).length);
				// Of an entity the name is asked, which stands elsewhere.
				if (!asked) continue;
				tried++;
				const told = changed(['facts', i, ...asked.path], `${asked.value} ${card.answer.text}`);
				expect(
					check(onlyOf(kind, told))
						.problems.map(({ message }) => message)
						.join('\n'),
					card.id
				).toMatch(/gives its answer away/);
			}
		}
		expect(tried).toBeGreaterThan(0);
	});

	it('tells proofs what it asks, what it accepts and what it calls wrong', () => {
		for (const fact of facts) {
			const checks = checksOf(fact);
			const own = [...leaves(raw.facts[indexOf(fact.id)])]
				.filter(({ path: [key] }) => !COMMON.has(String(key)))
				.map(({ path, value }) => ({ path, at: path.join('.'), value: String(value) }));
			const cards = cardsOfFact(view, fact);
			// A question in the author's own words begins with them.
			const asked = own.filter(({ value }) => {
				const words = value.replace(/\{.*$/, '');
				return (
					words.includes(' ') &&
					cards.some(({ prompt, list }) =>
						[prompt, list?.prompt].some((one) => one?.startsWith(words))
					)
				);
			});
			expect(
				checks.asks(fact).map(({ at }) => at.join('.')),
				'asks'
			).toEqual(expect.arrayContaining(asked.map((one) => one.at)));
			const ending = (...keys: string[]) =>
				own.filter(({ path }) =>
					keys.includes(path.findLast((step) => typeof step === 'string') ?? '')
				);
			const accepted = checks.accepted(fact).flatMap(({ accept }) => accept);
			expect(accepted, 'accepted').toEqual(
				ending('accept', 'acceptFront').map(({ value }) => value)
			);
			const reasons = ending('why').map(({ value }) => value);
			expect(
				checks.reasons(fact).map(({ text }) => text),
				'reasons'
			).toEqual(expect.arrayContaining(reasons));
			const wrong = cards.flatMap((card) => checks.wrong(fact, card));
			expect(wrong.map(({ why }) => why).toSorted(), 'wrong').toEqual(reasons.toSorted());
			const about = checks.about(view, fact).map(normalise).join(' ');
			const dated = checks.dated(view, fact);
			const counted = checks.counted(fact);
			for (const { answer, list } of cards) {
				const text =
					answer.kind === 'number'
						? String(answer.value)
						: answer.kind === 'date'
							? written(answer.date)
							: answer.text;
				expect(about, 'about').toContain(normalise(text));
				if (answer.kind === 'date')
					expect(
						dated.map(({ held }) => held),
						'dated'
					).toContain(exactnessOf(answer.date));
				if (list)
					expect(
						counted.map(({ text: question, size }) => [question, size]),
						'counted'
					).toContainEqual([list.prompt, list.size]);
			}
		}
	});

	it('never offers what is right as wrong, whatever was written in the place of what', () => {
		// The answers of all facts of the kind, as they are written in a deck: words, numbers, ids.
		const answers = new Set(
			facts.flatMap((fact) =>
				cardsOfFact(view, fact).flatMap(({ answer, member }) => [
					...Object.entries(answer).flatMap(([key, value]: [string, unknown]) =>
						['text', 'entity', 'value', 'date'].includes(key) ? [value as string | number] : []
					),
					...(member === undefined ? [] : [member])
				])
			)
		);
		for (const fact of facts) {
			const i = indexOf(fact.id);
			const all = [...leaves(raw.facts[i])].filter(({ path: [key] }) => !COMMON.has(String(key)));
			for (const value of answers)
				for (const to of all) {
					if (typeof value !== typeof to.value || value === to.value) continue;
					const { deck: passed } = check(onlyOf(kind, changed(['facts', i, ...to.path], value)));
					const other = passed && viewOf(passed).fact(fact.id);
					for (const { id, answer, wrong } of other ? cardsOfFact(viewOf(passed!), other) : []) {
						const accepted = new Set(
							(answer.kind === 'name' ? [answer.text, ...answer.accept] : [answer.text]).map(
								normalise
							)
						);
						expect(
							wrong.filter(({ text }) => accepted.has(normalise(text))),
							`${id} with ${to.path.join('.')}: ${value}`
						).toEqual([]);
					}
				}
		}
	});
});

/** What every fact has: tried once, not for each kind. */
const COMMON = new Set([
	'id',
	'kind',
	'section',
	'asOf',
	'saidBy',
	'anchors',
	'disputed',
	'note',
	'changes',
	'accentsCount',
	'confusable'
]);

/** Ids of a kind that mean something within the fact, or join facts, and are declared nowhere else. */
const NAMES_WITHIN: Readonly<Record<string, readonly string[]>> = {
	groups: ['groups.*.ask.*'],
	pair: ['relation'],
	cloze: ['blanks.each key'],
	card: ['partners']
};

/** What only facts are: answers and forms have numbers, dates and gaps as well. */
const OF_FACTS = /\bkind [!=]== '(?:set|groups|quote|sequence|pair|definition|statement)'/;

test('nothing tells kinds apart by name but the tables: a new one would be passed over', () => {
	const told = globSync('src/**/*.{ts,svelte}').filter(
		(file) => !file.endsWith('.test.ts') && OF_FACTS.test(readFileSync(file, 'utf8'))
	);
	expect(told).toEqual([]);
});

test('“How a deck is written” and the words for a missing kind name every kind', () => {
	const page = readFileSync('decks/README.md', 'utf8');
	const { problems } = check(changed(['facts', 0, 'kind'], undefined));
	for (const kind of FACT_KINDS) {
		expect(page).toMatch(new RegExp(`^\\*\\*${kind}\\*\\*: `, 'm'));
		expect(problems.map(({ message }) => message).join()).toMatch(new RegExp(`\\b${kind}\\b`));
	}
});
