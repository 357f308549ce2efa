/** What hides parts of a picture in Anki's own notes, as the field of shapes has it: `{{c1::image-occlusion:rect:left=.1:…}}`. */
import type { Box } from '#lib/formats/media/marked.ts';
import { decoded } from '#lib/formats/html/entities.ts';
import { oneLine } from '#lib/formats/text/clean.ts';

export interface Shape {
	/** Of the card that asks for it; 0 of one that none asks for. */
	number: number;
	box: Box;
	round: boolean;
	/** Whether it is of another form than its box. */
	rough: boolean;
	/** Whether it hides what is under it while another one is asked for. */
	always: boolean;
}

export interface Shapes {
	shapes: readonly Shape[];
	/** Words that are written into the picture. */
	words: readonly string[];
}

const SHAPE = /\{\{c(\d{1,3})::image-occlusion:([^{}]{0,20000})\}\}/g;
/** Of more nobody learns the rest. */
const MOST = 500;

export const isOccluded = (html: string): boolean => /\{\{c\d+::image-occlusion:/.test(html);

/** @param ratio of the picture, its width by its height */
export function shapesIn(html: string, ratio = 1): Shapes {
	const shapes: Shape[] = [];
	const words: string[] = [];
	for (const [, number = '', said = ''] of html.matchAll(SHAPE)) {
		if (shapes.length + words.length >= MOST) break;
		const [kind = '', ...given] = decoded(said).split(/(?<!\\):/);
		const values = new Map(
			given.map((one): [string, string] => {
				const at = one.indexOf('=');
				return [one.slice(0, at).trim(), one.slice(at + 1)];
			})
		);
		if (kind === 'text') words.push(oneLine((values.get('text') ?? '').replaceAll('\\:', ':')));
		const drawn = Object.hasOwn(DRAWN, kind) ? DRAWN[kind]?.(values, ratio) : undefined;
		if (drawn && drawn.box[2] > 0 && drawn.box[3] > 0)
			shapes.push({ number: Number(number), always: values.get('oi') === '1', ...drawn });
	}
	return { shapes, words: words.filter((one) => one !== '') };
}

type Drawn = Pick<Shape, 'box' | 'round' | 'rough'>;
type Values = ReadonlyMap<string, string>;

const DRAWN: Readonly<Record<string, (values: Values, ratio: number) => Drawn>> = {
	rect: (values, ratio) =>
		turned(values, numberIn(values, 'width'), numberIn(values, 'height'), ratio),
	ellipse: (values, ratio) => ({
		...turned(values, numberIn(values, 'rx') * 2, numberIn(values, 'ry') * 2, ratio),
		round: true
	}),
	polygon(values) {
		const points = (values.get('points') ?? '')
			.split(/\s+/)
			.map((point) => point.split(',').map(Number))
			.filter((point) => point.length === 2 && point.every(Number.isFinite));
		return { box: around(points), round: false, rough: true };
	}
};

/** The box of one that stands askew about its upper left corner. */
function turned(values: Values, width: number, height: number, ratio: number): Drawn {
	const [left, top] = [numberIn(values, 'left'), numberIn(values, 'top')];
	const angle = (numberIn(values, 'angle') * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const corners = [
		[0, 0],
		[width, 0],
		[0, height],
		[width, height]
	].map(([x = 0, y = 0]) =>
		angle === 0
			? [left + x, top + y]
			: [left + x * cos - (y * sin) / ratio, top + x * sin * ratio + y * cos]
	);
	return { box: around(corners), round: false, rough: angle !== 0 };
}

const numberIn = (values: Values, name: string): number => {
	const value = Number(values.get(name) ?? 0);
	return Number.isFinite(value) ? value : 0;
};

/** What holds all points, within the picture. */
export function around(points: readonly number[][]): Box {
	const [xs, ys] = [0, 1].map((i) => points.map((point) => within(point[i] ?? 0)));
	if (!xs || !ys || xs.length === 0) return [0, 0, 0, 0];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return [left, top, exact(Math.max(...xs) - left), exact(Math.max(...ys) - top)];
}

const within = (at: number) => Math.min(1, Math.max(0, at));

/** What is added and taken off again leaves no dust. */
const exact = (value: number) => Number(value.toFixed(6));
