import type { Judge } from '#lib/article/gates/judge.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Sha256 } from '#lib/deck/evidence/anchors.ts';
import type { TextIndex } from '#lib/deck/evidence/source-text.ts';
import type { Ids } from './ids.ts';

/** What making facts needs to know. */
export interface Making {
	found: Proposals;
	judge: Judge;
	ids: Ids;
	title: string;
	/** The source as it is anchored. */
	text: string;
	index: TextIndex;
	sha256: Sha256;
	/** Whom facts name, by their ids. */
	entities: Record<string, { kind: string; name: string; office?: string }>;
	byName: Map<string, string>;
	author: string;
}

/** The id of whom a fact names; once for each name. */
export function entityOf(
	making: Making,
	name: string,
	kind: string,
	office?: string | null
): string {
	const known = making.byName.get(name);
	if (known !== undefined) return known;
	const id = making.ids.of(name, kind);
	making.byName.set(name, id);
	making.entities[id] = { kind, name, ...(office && { office }) };
	return id;
}
