import { groupedBy } from '#lib/deck/grouped.ts';
import type { Looked, PlaceInCopy } from '#lib/deck/copy/against-copy.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Fact } from '#lib/deck/schema.ts';

/** What came of looking for all that a fact has in a source. */
export interface FactInCopy {
	fact: Fact;
	/** Whether all of it was found, and says what the deck says. */
	sound: boolean;
	/** Of its first words that were found. */
	place: PlaceInCopy | undefined;
	faults: readonly Saying[];
}

/** A line for each fact: what is missing first, else in the deck's order. */
export function byFact(looked: readonly Looked[]): FactInCopy[] {
	return [...groupedBy(looked, ({ fact }) => fact.id).values()]
		.map((all): FactInCopy => {
			const faults = all.flatMap(({ fault }) => fault ?? []);
			return {
				fact: all[0]!.fact,
				sound: faults.length === 0,
				place: all.find(({ place }) => place)?.place,
				faults
			};
		})
		.sort((a, b) => Number(a.sound) - Number(b.sound));
}
