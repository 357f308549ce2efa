/** Mnemosyne 2's `.cards`: a zip with a log of tags, facts and cards, and the pictures and sounds beside it. */
import { plainTextOf, richOf } from '#lib/formats/html/rich.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Gap } from '#lib/formats/quiz/item.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { formulas } from './formulas.ts';

/** What lines of the log are. */
const CARD = '6';
const TAG = '10';
const FACT = '16';
const UNTAGGED = '__UNTAGGED__';

/** What is known of a fact by its cards. */
interface About {
	tags: Set<string>;
	/** Kinds of cards, such as `2.1` and `2.2` of one that asks both ways. */
	ways: Set<string>;
	asked: boolean;
}

export function takeCards(taken: Taken, root: XmlElement, put: PutMedium): void {
	const logs = childrenOf(root, 'log');
	const of = (type: string) => logs.filter((one) => one.attributes.get('type') === type);
	const named = new Map(of(TAG).map((one) => [idOf(one), textIn(childOf(one, 'name')).trim()]));
	const about = new Map<string, About>();
	for (const one of of(CARD)) {
		const fact = one.attributes.get('fact') ?? '';
		const known = about.get(fact) ?? { tags: new Set(), ways: new Set(), asked: false };
		about.set(fact, known);
		known.ways.add(one.attributes.get('fact_v') ?? '');
		known.asked ||= Number(one.attributes.get('ac_rp')) + Number(one.attributes.get('rt_rp')) > 0;
		for (const tag of (one.attributes.get('tags') ?? '').split(',')) {
			const name = named.get(tag.trim()) ?? '';
			if (name !== '' && name !== UNTAGGED) known.tags.add(name);
		}
	}
	for (const fact of of(FACT)) take(taken, fact, about.get(idOf(fact)), put);
}

const idOf = (one: XmlElement) => one.attributes.get('o_id') ?? '';

function take(taken: Taken, fact: XmlElement, about: About | undefined, put: PutMedium): void {
	const field = (name: string) => textIn(childOf(fact, name)).trim();
	const at = PLACES.line(fact.line);
	const tags = [...(about?.tags ?? [])].flatMap((tag) => tag.split(/,\s*/));
	if (about?.asked) taken.change(REASONS.scheduling);
	const sentence = field('text');
	if (sentence !== '') {
		const { text, changes } = plainTextOf(sentence);
		const runs = gapsIn(text);
		return takeItem(
			taken,
			at,
			{ kind: 'gaps', question: { text: '', changes }, runs, tags },
			idOf(fact)
		);
	}
	const rich = (html: string) => richOf(formulas(html), put);
	// A word has how it is said, and what it means.
	const [front, back] = [rich(field('f')), rich(field('b') || field('m_1'))];
	const note = ['p_1', 'n'].map((name) => rich(field(name))).filter(({ text }) => text !== '');
	const changes = [front, back, ...note].flatMap((one) => one.changes);
	if (front.text === '' || back.text === '')
		return taken.refuse(at, front.text || back.text, changes[0] ?? REASONS.oneSide);
	taken.fact(
		at,
		{
			kind: 'card',
			front: front.text,
			back: back.text,
			...((about?.ways.size ?? 0) > 1 && { both: true }),
			...(note.length > 0 && { note: note.map(({ text }) => text).join('\n\n') }),
			tags
		},
		changes,
		idOf(fact)
	);
}

/** `[word:a hint]` is a gap. */
const gapsIn = (text: string): (string | Gap)[] =>
	text.split(/(\[[^[\]\n]{1,400}\])/).flatMap((part, i): (string | Gap)[] => {
		if (i % 2 === 0) return part === '' ? [] : [part];
		const [right = '', hint] = part.slice(1, -1).split(':');
		return [{ right: [right.trim()], wrong: [], ...(hint !== undefined && { hint: hint.trim() }) }];
	});
