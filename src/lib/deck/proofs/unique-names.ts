import { viewOf } from '#lib/deck/deck-view.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Proof } from './proof.ts';

/** A typed name means one entity: no two share a name or an alias. */
export const uniqueNames: Proof = (deck, report) => {
	const { identity } = viewOf(deck);
	const owners = new Map<string, string>();
	for (const [id, { name, aliases, confusable }] of Object.entries(deck.entities)) {
		const at: Path = ['entities', id];
		const claim = (text: string, path: Path) => {
			const key = identity(text);
			const owner = owners.get(key);
			if (owner === undefined) owners.set(key, id);
			else if (owner !== id)
				report(path, `“${text}” is a name of “${owner}” too: nobody could tell which is meant.`);
		};
		claim(name, [...at, 'name']);
		aliases.forEach((alias, i) => claim(alias, [...at, 'aliases', i]));
		if (confusable.includes(id))
			report([...at, 'confusable', confusable.indexOf(id)], 'nothing is mixed up with itself.');
	}
};
