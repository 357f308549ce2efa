/**
 * Regions of a picture as its name in a text has them, `p800x600-…#?r100,200,300,400;…`: what of them is marked, and how.
 * A release that does not know of them shows the picture's words.
 */

/** An ellipse or a rectangle, in thousandths of the picture. */
export interface Region {
	round: boolean;
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface RegionMark extends Region {
	/** "?" is asked for, "+" is right, "-" is wrong; else a number, or nothing. */
	label: string;
	/** What is under it is not to be seen. */
	covered: boolean;
}

const ONE = /^([?+-]|[1-9]\d?)?(!)?([re])(\d{1,4}),(\d{1,4}),(\d{1,4}),(\d{1,4})$/;
/** More has no picture. */
const MOST = 120;
const WHOLE = 1000;
/** Also a line is to be seen. */
const LEAST = 5;

/** What is behind `#`, each within the picture; what is none is passed over. */
export const marksIn = (fragment: string): RegionMark[] =>
	fragment.split(';', MOST).flatMap((text) => {
		const [whole, label = '', cover, shape, ...box] = ONE.exec(text) ?? [];
		if (whole === undefined) return [];
		const [x = 0, y = 0, width = 0, height = 0] = box.map(Number);
		const [left, top] = [Math.min(x, WHOLE - LEAST), Math.min(y, WHOLE - LEAST)];
		return {
			label,
			covered: cover !== undefined,
			round: shape === 'e',
			x: left,
			y: top,
			width: Math.min(Math.max(width, LEAST), WHOLE - left),
			height: Math.min(Math.max(height, LEAST), WHOLE - top)
		};
	});

const NAMED = /#([^)\s]*)\)$/;

/**
 * A picture with these regions marked, and none of the others; what hides something goes on hiding it.
 *
 * @param picture as it stands in a text, with or without regions
 * @param labels what stands at each region, by how the region is written
 */
export function withLabels(picture: string, labels: ReadonlyMap<string, string>): string {
	const hidden = (NAMED.exec(picture)?.[1] ?? '')
		.split(';')
		.filter((one) => one.startsWith('!'))
		.map((one) => one.slice(1));
	const all = [...new Set([...labels.keys(), ...hidden])].map(
		(at) => `${labels.get(at) ?? ''}${hidden.includes(at) ? '!' : ''}${at}`
	);
	const bare = unmarked(picture);
	return all.length > 0 ? bare.replace(/\)$/, () => `#${all.join(';')})`) : bare;
}

/** A picture as it is without any regions. */
export const unmarked = (picture: string): string => picture.replace(NAMED, ')');

/** How far beside a region it is still meant, in thousandths: what is small is hard to hit. */
const NEAR = 40;

/** Which region a point of the picture means: the smallest that it is in, else the nearest; undefined far from all. */
export function regionAt(regions: readonly Region[], x: number, y: number): number | undefined {
	const found = regions
		.map((one, at) => ({ at, away: awayFrom(one, x, y), size: one.width * one.height }))
		.filter(({ away }) => away <= NEAR)
		.toSorted((a, b) => a.away - b.away || a.size - b.size);
	return found[0]?.at;
}

/** How far a point is from a box: 0 within it. */
function awayFrom({ x: left, y: top, width, height }: Region, x: number, y: number): number {
	const across = Math.max(left - x, 0, x - left - width);
	const down = Math.max(top - y, 0, y - top - height);
	return Math.hypot(across, down);
}
