import { suggestion } from '#lib/deck/nearest.ts';
import { valueAt, type Path } from '#lib/deck/problem.ts';
import type { Anchor, Fact, Term, Voice } from '#lib/deck/schema.ts';
import type { Proof } from './proof.ts';

type Refer = (path: Path, id: string) => void;

/** What a fact refers to, by what it must be. */
interface References {
	entity: Refer;
	source: Refer;
	fact: Refer;
	section: Refer;
}

const MOST_COMPARED = 100;

/** Everything that is referred to exists. */
export const references: Proof = (deck, report, root) => {
	const keysOf = (key: string) => Object.keys(Object(valueAt(root, [key]) ?? {}));
	const idsOf = (key: string) => {
		const items = valueAt(root, [key]);
		return (Array.isArray(items) ? items : []).map((item) => valueAt(item, ['id']));
	};
	/** Comparing each unknown id with all that are known has to end somewhere. */
	let compared = 0;
	const refer = (what: string, known: readonly unknown[]): Refer => {
		const ids = new Set(known.filter((id) => typeof id === 'string'));
		return (path, id) => {
			if (ids.has(id)) return;
			const meant = compared++ < MOST_COMPARED ? suggestion(id, ids) : '';
			report(path, `there is no ${what} “${id}”${meant || `; add it or correct the id.`}`);
		};
	};
	const to: References = {
		entity: refer('entity', keysOf('entities')),
		source: refer('source', keysOf('sources')),
		fact: refer('fact', idsOf('facts')),
		section: refer('section', idsOf('sections'))
	};
	for (const [id, { confusable }] of Object.entries(deck.entities))
		confusable.forEach((other, i) => to.entity(['entities', id, 'confusable', i], other));
	deck.facts.forEach((fact, i) => {
		ofClaim(fact, ['facts', i], to);
		ofKind(fact, ['facts', i], to);
	});
};

function ofClaim(fact: Fact, at: Path, to: References): void {
	const anchors = (list: readonly Anchor[], path: Path) =>
		list.forEach(({ source }, i) => to.source([...path, i, 'source'], source));
	if (fact.section !== undefined) to.section([...at, 'section'], fact.section);
	fact.saidBy.forEach((one, i) => voice(one, [...at, 'saidBy', i], to));
	anchors(fact.anchors, [...at, 'anchors']);
	if (fact.disputed) {
		to.source([...at, 'disputed', 'claimedBy'], fact.disputed.claimedBy);
		anchors(fact.disputed.anchors, [...at, 'disputed', 'anchors']);
	}
	fact.confusable.forEach((id, i) => to.fact([...at, 'confusable', i], id));
}

function ofKind(fact: Fact, at: Path, to: References): void {
	const entities = (list: readonly { id: string }[], path: Path) =>
		list.forEach(({ id }, i) => to.entity([...path, i], id));
	const term = (one: Term, path: Path) => {
		if ('entity' in one) to.entity([...path, 'entity'], one.entity);
	};
	switch (fact.kind) {
		case 'set':
			entities(fact.members, [...at, 'members']);
			return entities(fact.outside, [...at, 'outside']);
		case 'groups':
			return fact.groups.forEach(({ members }, i) =>
				entities(members, [...at, 'groups', i, 'members'])
			);
		case 'quote':
			voice(fact.speaker, [...at, 'speaker'], to);
			return fact.notBy.forEach((id, i) => to.entity([...at, 'notBy', i], id));
		case 'sequence':
			return fact.items.forEach((item, i) => term(item.term, [...at, 'items', i, 'term']));
		case 'pair':
			term(fact.left, [...at, 'left']);
			return term(fact.right, [...at, 'right']);
		case 'definition':
			term(fact.term, [...at, 'term']);
			return fact.synonyms.forEach((id, i) => to.fact([...at, 'synonyms', i], id));
		case 'number':
		case 'date':
		case 'statement':
		case 'cloze':
			return;
	}
}

/** A voice may be written as a bare id: its place is found either way. */
const voice = ({ who }: Voice, path: Path, to: References) => to.entity([...path, 'who'], who);
