/** Where a box is, in words: for whoever does not see the picture. */
import { normalise } from '#lib/deck/words/normalise.ts';
import { facts } from '#lib/ui/messages/facts.ts';
import type { Box } from './boxes.ts';

/** A region, as far as it is known. */
export interface Placed {
	id: string;
	name: string;
	where: string;
	box: Box;
}

const third = (at: number): 0 | 1 | 2 => (at < 0.36 ? 0 : at > 0.64 ? 2 : 1);
const middleOf = ([left, top, width, height]: Box) => ({
	x: left + width / 2,
	y: top + height / 2
});

/** Words that no other region has: the part of the picture; what it is beside, where that is another's too. */
export function placeOf(box: Box, others: readonly Placed[]): string {
	const words = facts.regions;
	const { x, y } = middleOf(box);
	const part = words.parts[third(y)]![third(x)]!;
	const taken = new Set(others.map(({ where }) => normalise(where)));
	const nearest = others
		.filter(({ name }) => name !== '')
		.map((one) => {
			const at = middleOf(one.box);
			return { name: one.name, across: x - at.x, down: y - at.y };
		})
		.toSorted((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down));
	const beside = nearest.map(({ name, across, down }) => {
		const upright = Math.abs(down) >= Math.abs(across);
		const say = upright
			? down < 0
				? words.above
				: words.below
			: across < 0
				? words.leftOf
				: words.rightOf;
		return words.both(part, say(name));
	});
	// It stands in a deck: what keeps names apart on a page has no place there.
	const free = [part, ...beside.map((one) => one.replace(/[\u2066-\u2069]/g, ''))].find(
		(one) => !taken.has(normalise(one))
	);
	if (free !== undefined) return free;
	let n = 2;
	while (taken.has(normalise(`${part} (${n})`))) n++;
	return `${part} (${n})`;
}
