import { say } from '#lib/deck/saying.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Proof } from './proof.ts';

/** A typed name means one entity: no two share a name or an alias. */
export const uniqueNames: Proof = (deck, report) => {
	const { identity } = viewOf(deck);
	const owners = new Map<string, { id: string; text: string }>();
	for (const [id, { name, aliases, confusable }] of Object.entries(deck.entities)) {
		const at: Path = ['entities', id];
		const claim = (text: string, path: Path) => {
			const key = identity(text);
			const owner = owners.get(key);
			if (owner === undefined) owners.set(key, { id, text });
			else if (owner.id !== id)
				report(
					path,
					areAccentTwins(owner.text, text)
						? say`“${text}” differs from “${owner.text}” by accents alone, which do not count: say \`accentsCount: true\` of the deck or of both, or name one of them otherwise.`
						: say`“${text}” is a name of “${owner.id}” too: nobody could tell which is meant. Delete it from one of them, or add what tells them apart.`
				);
		};
		claim(name, [...at, 'name']);
		aliases.forEach((alias, i) => claim(alias, [...at, 'aliases', i]));
		if (confusable.includes(id))
			report([...at, 'confusable', confusable.indexOf(id)], say`nothing is mixed up with itself.`);
	}
};

/**
 * What two entities are called alike, as the deck tells names apart: that is said of the names, and
 * whatever follows from it is no further mistake.
 */
export function sharedNames(deck: Deck): ReadonlySet<string> {
	const { identity } = viewOf(deck);
	const owners = new Map<string, string>();
	const shared = new Set<string>();
	for (const [id, { name, aliases }] of Object.entries(deck.entities))
		for (const key of [name, ...aliases].map(identity)) {
			if ((owners.get(key) ?? id) !== id) shared.add(key);
			owners.set(key, id);
		}
	return shared;
}

/** Papa and papá: two words where accents tell words apart. */
export const areAccentTwins = (a: string, b: string): boolean =>
	a.toLowerCase() !== b.toLowerCase() && a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;
