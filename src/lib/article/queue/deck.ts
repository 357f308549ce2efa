/** The deck of what was accepted, as a deck file says it. */
import { aboutIt } from '#lib/article/made/facts.ts';
import { ARTICLE, headOf } from '#lib/article/made/head.ts';
import { Ids } from '#lib/article/made/ids.ts';
import type { Differs } from '#lib/article/reference/differs.ts';
import type { Candidate, Found } from './candidate.ts';

/** What somebody says of an article beside its text. */
export interface Told {
	title: string;
	author?: string;
	published?: string;
}

interface Making {
	found: Pick<Found, 'lang' | 'words' | 'lastDay'>;
	told: Told;
	/** Today, for an article without any day. */
	today: string;
	/** Where a fact’s words stand; undefined where they cannot be found again, and there is no fact. */
	anchor: (candidate: Candidate) => object | undefined;
	/** Whoever wrote an article that names nobody, in the reader’s words. */
	nobody: string;
}

type Data = Record<string, unknown>;
export type DeckData = Data & { facts: (Data & { id: string })[] };

const NAMED = /^\p{Lu}\S+(?: \p{Lu}\S*)+$/u;

/** Puts the accepted candidates together to a deck. */
export function deckOf(
	accepted: readonly (Candidate & { corrected?: Differs })[],
	making: Making
): DeckData {
	const { found, told, today, anchor, nobody } = making;
	const entities: Record<string, Data> = {};
	const records: Record<string, Data> = {};
	const ids = new Ids();
	const known = new Map<string, string>();
	const entity = (name: string, kind: string, office?: string): string => {
		const there = known.get(name);
		if (there !== undefined) return there;
		const id = ids.of(name, kind);
		known.set(name, id);
		entities[id] = { kind, name, ...(office && { office }) };
		return id;
	};
	const author = entity(told.author ?? nobody, 'person');
	const asOf = told.published ?? found.lastDay ?? today;
	const facts = accepted.flatMap((one) => {
		const at = anchor(one);
		if (!at) return [];
		const passed =
			one.value.kind === 'said' && one.value.reportedBy
				? [entity(one.value.reportedBy, kindOf(one.value.reportedBy))]
				: [];
		return [
			{
				id: one.id,
				...written(one, told.title, found.lang, entity),
				saidBy: [...new Set([...passed, author])],
				asOf,
				anchors: [{ source: ARTICLE, ...at }],
				...(one.corrected && disputed(one.corrected, records))
			}
		];
	});
	const head = headOf({
		id: 'article',
		title: told.title,
		summary: told.title,
		lang: found.lang,
		author: told.author,
		published: told.published,
		words: Math.max(1, found.words)
	});
	return { ...head, sources: { ...head.sources, ...records }, entities, facts };
}

/** What the article says, and what the record: the card asks the record, and the footnote shows both. */
function disputed({ of, asOf, extra, missing, source }: Differs, records: Record<string, Data>) {
	const id = `record-${of.toLowerCase().replace(/\W+/g, '-')}`;
	records[id] = { kind: 'record', ...source };
	const others = [
		...(extra.length > 0 ? [`${extra.join(', ')} among the members of ${of}`] : []),
		...(missing.length > 0 ? [`the members of ${of} without ${missing.join(', ')}`] : [])
	];
	const record = [
		...(extra.length > 0 ? [`no members of ${of} on ${asOf}: ${extra.join(', ')}`] : []),
		...(missing.length > 0 ? [`members of ${of} on ${asOf}: ${missing.join(', ')}`] : [])
	];
	return {
		disputed: {
			claim: `The article names ${others.join(', and ')}.`,
			claimedBy: ARTICLE,
			record: `By the record, ${record.join('; ')}.`,
			anchors: [{ source: id, at: source.title }]
		}
	};
}

function written(
	{ of, value }: Candidate,
	title: string,
	lang: string,
	entity: (name: string, kind: string, office?: string) => string
): Data {
	if (value.kind === 'cloze') return { kind: 'cloze', text: value.text };
	if (value.kind === 'card')
		return {
			kind: 'card',
			front: value.front,
			back: value.back,
			...(of === 'term' && { partners: 'terms' })
		};
	const speaker = entity(value.speaker.trim(), kindOf(value.speaker), value.office);
	const surname = value.speaker.trim().split(' ').at(-1)!;
	return {
		kind: 'quote',
		speaker: value.office ? { who: speaker, as: value.office } : speaker,
		text: value.text,
		about: aboutIt(title === '' || title.includes(surname) ? undefined : title, lang)
	};
}

const kindOf = (name: string) => (NAMED.test(name.trim()) ? 'person' : 'other');
