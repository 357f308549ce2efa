/** A deck of what may be accepted unseen: what the rules are sure of, and the gates have nothing against. */
import { judgeOf } from '#lib/article/gates/judge.ts';
import { plainText } from '#lib/article/plain-text.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import { makeAnchor, type Sha256 } from '#lib/deck/evidence/anchors.ts';
import { MAX_SHARE } from '#lib/deck/evidence/excerpts.ts';
import { indexText } from '#lib/deck/evidence/source-text.ts';
import { prove } from '#lib/deck/proofs.ts';
import { Deck } from '#lib/deck/schema.ts';
import { definitionFacts, gapFacts, quoteFacts, setFacts, type Written } from './facts.ts';
import { ARTICLE, headOf } from './head.ts';
import { Ids } from './ids.ts';
import { entityOf, type Making } from './making.ts';
import { lastDay, titleOf } from './told.ts';
import { withinShare } from './within-share.ts';

export type Made =
	/** A deck as its file says it, and how much of it the rules found in all. */
	| { ok: true; deck: Record<string, unknown> & { facts: { id: string }[] }; proposed: number }
	| { ok: false; message: string };

const MOST_ROUNDS = 5;

/** Makes the deck; `name` is what the file is called. */
export function makeDeck(found: Proposals, name: string, sha256: Sha256): Made {
	const asOf = found.published ?? lastDay(found);
	if (asOf === undefined)
		return {
			ok: false,
			message: 'The text does not say when it appeared: add --published 2022-10-18, with its day.'
		};
	const text = plainText(found.article.source);
	const ids = new Ids();
	const index = indexText(text);
	const making: Making = {
		found,
		judge: judgeOf(found),
		ids,
		title: titleOf(found) ?? name,
		text,
		index,
		sha256,
		entities: {},
		byName: new Map(),
		author: ''
	};
	making.author = entityOf(making, found.author ?? 'The author of the article', 'person');
	const all = inTurn([quoteFacts, definitionFacts, setFacts, gapFacts].map((make) => make(making)));
	const facts = withinShare(all, Math.floor(index.tokens.length * MAX_SHARE)).flatMap((fact) =>
		anchored(fact, making, asOf)
	);
	const head = headOf({
		id: new Ids().of(name, 'article'),
		title: making.title,
		summary: `What “${making.title}” states, found by rules.`,
		lang: found.article.lexicon.language.code,
		author: found.author,
		published: found.published,
		words: index.tokens.length
	});
	return proved(head, making.entities, facts, all.length);
}

type Fact = Record<string, unknown> & { id: string };

/** Without the facts that a proof has something against, until none has. */
function proved(
	head: Record<string, unknown>,
	entities: Making['entities'],
	facts: Fact[],
	proposed: number
): Made {
	let kept = facts;
	for (let round = 0; round < MOST_ROUNDS && kept.length > 0; round++) {
		const used = JSON.stringify(kept);
		const named = Object.fromEntries(
			Object.entries(entities).filter(([id]) => used.includes(JSON.stringify(id)))
		);
		const deck = { ...head, entities: named, facts: kept };
		const read = Deck.safeParse(deck);
		const wrong = read.success
			? prove(read.data).flatMap(({ path }) => (path[0] === 'facts' ? [Number(path[1])] : []))
			: read.error.issues.flatMap(({ path }) => (path[0] === 'facts' ? [Number(path[1])] : []));
		if (wrong.length === 0 && read.success) return { ok: true, deck, proposed };
		if (wrong.length === 0) break;
		kept = kept.filter((_, i) => !wrong.includes(i));
	}
	return {
		ok: false,
		message: 'Nothing in it is sure enough to be taken unseen. See what there is with `propose`.'
	};
}

/** One of each kind after another: what may be quoted is for all of them. */
const inTurn = <T>(kinds: readonly (readonly T[])[]): T[] =>
	Array.from({ length: Math.max(...kinds.map(({ length }) => length)) }, (_, i) =>
		kinds.flatMap((kind) => kind[i] ?? [])
	).flat();

function anchored({ fact, words }: Written, making: Making, asOf: string): Fact[] {
	const made = makeAnchor(making.text, words, making.sha256, making.index);
	if (!made.ok) return [];
	return [{ ...fact, asOf, anchors: [{ source: ARTICLE, ...made.anchor }] }];
}
