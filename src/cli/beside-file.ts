import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { MEDIUM_MARKS } from '#lib/deck/media/name.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { fileOf } from '#lib/formats/media/going.ts';

const SHOWN = new RegExp(`\\]\\(([a-z0-9-]+)(${MEDIUM_MARKS})\\)`, 'g');

/** A deck as its author writes it: pictures and sounds by the files that lie beside it, with what does not follow from them. */
export function besideFile(
	{ media = {}, facts, ...rest }: Omit<Deck, 'id'>,
	kept: readonly KeptMedium[]
): object {
	const files = new Map(kept.map((one) => [one.name, `media/${fileOf(one)}`]));
	const written = JSON.stringify(facts).replace(SHOWN, (whole, name: string, marks: string) =>
		files.has(name) ? `](${files.get(name)!}${marks})` : whole
	);
	const record = Object.entries(media).flatMap(([name, one]): [string, object][] => {
		const file = files.get(name);
		if (file === undefined) return [[name, one]];
		const { credit, license } = one;
		if (credit === undefined && license === undefined) return [];
		return [[name, { file, ...(credit && { credit }), ...(license && { license }) }]];
	});
	return {
		...rest,
		...(record.length > 0 && { media: Object.fromEntries(record) }),
		facts: JSON.parse(written) as unknown
	};
}
