/** Masks of the add-on "Image Occlusion Enhanced": drawings (SVG) of which each shape hides a part of the picture below it. */
import { oneLine } from '#lib/formats/text/clean.ts';
import { readXml, textIn, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { around, type Shape } from './shapes.ts';

export interface Mask {
	shapes: readonly MaskShape[];
	/** Words that are written into it. */
	words: readonly string[];
}

/** A shape of a mask; `asked`: the one that its card asks for. */
export type MaskShape = Pick<Shape, 'box' | 'round' | 'rough'> & { asked: boolean; id: string };

/** Bytes of a drawing, and shapes in it. */
const LONGEST = 2_000_000;
const MOST = 500;

type Point = readonly [x: number, y: number];
type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const AS_IT_IS: Affine = [1, 0, 0, 1, 0, 0];

/** Undefined of what is no drawing. */
export function maskIn(bytes: Uint8Array | undefined): Mask | undefined {
	if (!bytes || bytes.length > LONGEST) return undefined;
	const { root } = readXml(new TextDecoder().decode(bytes));
	if (root?.name !== 'svg') return undefined;
	const [, , across = Number.NaN, down = Number.NaN] = numbersIn(root.attributes.get('viewBox'));
	const width = across || numberAt(root, 'width');
	const height = down || numberAt(root, 'height');
	if (!(width > 0 && height > 0)) return undefined;
	const shapes: MaskShape[] = [];
	const words: string[] = [];
	for (const [element, asked, moved] of drawnIn(root, false, AS_IT_IS)) {
		if (shapes.length + words.length >= MOST) break;
		if (element.name === 'text') words.push(oneLine(textIn(element)));
		const points = cornersOf(element).map((point) => placed(point, moved));
		const held = around(points.map(([x, y]) => [x / width, y / height]));
		if (held[2] <= 0 || held[3] <= 0) continue;
		const isTurned = moved[1] !== 0 || moved[2] !== 0;
		const round = /^(?:ellipse|circle)$/.test(element.name);
		shapes.push({
			box: held,
			round,
			rough: isTurned || !(round || element.name === 'rect'),
			asked,
			id: element.attributes.get('id') ?? ''
		});
	}
	return { shapes, words: words.filter((one) => one !== '') };
}

/** All that is drawn, whether it or what holds it is asked for, and how it is moved. */
function* drawnIn(
	parent: XmlElement,
	isAsked: boolean,
	moved: Affine
): Generator<[XmlElement, asked: boolean, Affine]> {
	for (const one of parent.inside) {
		if (typeof one === 'string' || /^(?:title|desc|defs|style|script)$/.test(one.name)) continue;
		const asked = isAsked || /\bqshape\b/.test(one.attributes.get('class') ?? '');
		const inner = movedBy(one.attributes.get('transform'), moved);
		if (/^(?:g|svg|a)$/.test(one.name)) yield* drawnIn(one, asked, inner);
		else yield [one, asked, inner];
	}
}

const numberAt = ({ attributes }: XmlElement, name: string) =>
	Number.parseFloat(attributes.get(name) ?? '') || 0;

const numbersIn = (text = ''): number[] =>
	(text.slice(0, 20_000).match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);

const box = (x: number, y: number, width: number, height: number): Point[] => [
	[x, y],
	[x + width, y],
	[x, y + height],
	[x + width, y + height]
];

/** Points that hold a shape between them. */
function cornersOf(element: XmlElement): Point[] {
	const at = (name: string) => numberAt(element, name);
	switch (element.name) {
		case 'rect':
			return box(at('x'), at('y'), at('width'), at('height'));
		case 'ellipse':
		case 'circle': {
			const [rx, ry] = [at('rx') || at('r'), at('ry') || at('r')];
			return box(at('cx') - rx, at('cy') - ry, rx * 2, ry * 2);
		}
		case 'polygon':
		case 'polyline':
			return paired(numbersIn(element.attributes.get('points')));
		case 'path': {
			const path = element.attributes.get('d') ?? '';
			// Of steps from where it stands no place is known without going them.
			return /[a-z]/.test(path.replace(/[ez]/g, '')) ? [] : paired(numbersIn(path));
		}
		default:
			return [];
	}
}

const paired = (numbers: readonly number[]): Point[] =>
	numbers.flatMap((x, i): Point[] =>
		i % 2 === 0 && i + 1 < numbers.length ? [[x, numbers[i + 1]!]] : []
	);

const placed = ([x, y]: Point, [a, b, c, d, e, f]: Affine): Point => [
	a * x + c * y + e,
	b * x + d * y + f
];

/** As `transform` says it: turned about a point, shifted, stretched. */
function movedBy(said: string | undefined, outer: Affine): Affine {
	let moved = outer;
	for (const [, name = '', given] of (said ?? '').slice(0, 2000).matchAll(/(\w+)\(([^()]*)\)/g)) {
		const [one = 0, two, three] = numbersIn(given);
		if (name === 'translate') moved = joined(moved, [1, 0, 0, 1, one, two ?? 0]);
		else if (name === 'scale') moved = joined(moved, [one, 0, 0, two ?? one, 0, 0]);
		else if (name === 'rotate') {
			const [x, y] = [two ?? 0, three ?? 0];
			const [cos, sin] = [Math.cos((one * Math.PI) / 180), Math.sin((one * Math.PI) / 180)];
			moved = joined(moved, [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos]);
		} else if (name === 'matrix') {
			const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(given);
			moved = joined(moved, [a, b, c, d, e, f]);
		}
	}
	return moved;
}

const joined = ([a, b, c, d, e, f]: Affine, [g, h, i, j, k, l]: Affine): Affine => [
	a * g + c * h,
	b * g + d * h,
	a * i + c * j,
	b * i + d * j,
	a * k + c * l + e,
	b * k + d * l + f
];
