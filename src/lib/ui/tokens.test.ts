import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

/** The hex colour a token has in a theme. */
function colour(name: string, theme: Theme): string {
	const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
	const hex = found?.[theme === 'light' ? 1 : 2];
	if (!hex) throw new Error(`tokens.css has no --${name}: light-dark(#rrggbb, #rrggbb)`);
	return hex;
}

/** Red, green and blue of #rrggbb as light, 0 to 1. */
function linear(hex: string): [number, number, number] {
	return [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
}

/** WCAG 2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio, 1 to 21. */
function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
		number,
		number
	];
	return (light + 0.05) / (dark + 0.05);
}

type Three = [number, number, number];
type Matrix = [Three, Three, Three];

/** What eyes make of linear RGB: Machado, Oliveira and Fernandes (2009), each deficiency in full. */
const eyes: Record<string, Matrix> = {
	'most eyes': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	'eyes without red cones': [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	'eyes without green cones': [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	'eyes without blue cones': [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** #rrggbb in Oklab (Ottosson 2020), as an eye sees it. */
function seen(hex: string, eye: Matrix): Three {
	const rgb = linear(hex);
	const by = (rows: Matrix, [a, b, c]: Three) =>
		rows.map(([x, y, z]) => x * a + y * b + z * c) as Three;
	const cones = by(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		by(eye, rgb).map((channel) => Math.max(0, channel)) as Three
	);
	return by(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766]
		],
		cones.map(Math.cbrt) as Three
	);
}

/** The distance of two colours in Oklab; 0.02 is just noticed side by side. */
const apart = (one: Three, other: Three) => Math.hypot(...one.map((x, i) => x - (other[i] ?? 0)));

test('black on white has the contrast that WCAG gives it', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const surfaces = ['desk', 'paper', 'inset'];
const text: [string, string[]][] = [
	['ink', [...surfaces, 'accent-wash', 'warn-wash', 'right-wash', 'wrong-wash']],
	['ink-soft', [...surfaces, 'accent-wash', 'warn-wash', 'right-wash', 'wrong-wash']],
	['accent', [...surfaces, 'accent-wash']],
	['link', surfaces],
	['warn', [...surfaces, 'warn-wash']],
	['partly', surfaces],
	['right', [...surfaces, 'right-wash']],
	['wrong', [...surfaces, 'wrong-wash']],
	['on-ink', ['ink']]
];
const groups = [1, 2, 3, 4, 5].map((n) => `group-${n}`);
const edges: [string, string[]][] = [
	['edge', surfaces],
	['accent', surfaces],
	['focus', surfaces],
	['chart', surfaces],
	...groups.map((group): [string, string[]] => [group, ['paper']])
];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
	test.each(text.flatMap(([fore, backs]) => backs.map((back) => [fore, back] as const)))(
		'%s can be read on %s',
		(fore, back) => {
			expect(contrast(colour(fore, theme), colour(back, theme))).toBeGreaterThanOrEqual(4.5);
		}
	);
	test.each(edges.flatMap(([fore, backs]) => backs.map((back) => [fore, back] as const)))(
		'%s can be told from %s',
		(fore, back) => {
			expect(contrast(colour(fore, theme), colour(back, theme))).toBeGreaterThanOrEqual(3);
		}
	);
	test.each(Object.entries(eyes))('groups can be told apart by %s', (_, eye) => {
		for (const [i, one] of groups.entries())
			for (const other of groups.slice(i + 1)) {
				const far = apart(seen(colour(one, theme), eye), seen(colour(other, theme), eye));
				expect(far, `${one} and ${other}`).toBeGreaterThan(0.1);
			}
	});
});

describe('one colour says wrong, and only that:', () => {
	/** Where answers are shown, or foretold, to be wrong. */
	const VERDICTS = [
		'answers/ListResult.svelte',
		'answers/OptionsResult.svelte',
		'answers/PlacingResult.svelte',
		'answers/VerdictIcon.svelte',
		'cards/CardPast.svelte',
		'map/MapLayer.svelte',
		'map/MapSign.svelte',
		'map/StateList.svelte',
		'rich/RegionMarks.svelte',
		'study/Result.svelte',
		'study/Stage.svelte',
		'teach/report/HeatRow.svelte',
		'teach/report/KnownSign.svelte',
		'test/ResultItem.svelte'
	];
	/** Degrees of hue, in Oklab, and how far from grey, that make a red. */
	const RED = { from: 350, to: 55, chroma: 0.08 };
	const tokens = [...css.matchAll(/--([\w-]+): light-dark\(#/g)].flatMap(([, name]) => name ?? []);

	const isRed = (hex: string) => {
		const [, a, b] = seen(hex, eyes['most eyes']!);
		const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
		return Math.hypot(a, b) >= RED.chroma && (hue >= RED.from || hue <= RED.to);
	};

	test.each(['light', 'dark'] as const)('no other is red in %s', (theme) => {
		expect(isRed(colour('wrong', theme))).toBe(true);
		const reds = tokens.filter((name) => isRed(colour(name, theme)));
		expect(reds.filter((name) => !name.startsWith('wrong'))).toEqual([]);
	});

	test('it stands with answers, and nowhere else', () => {
		const folder = new URL('..', import.meta.url);
		const styled = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(?:svelte|css)$/.test(path) && !path.endsWith('tokens.css'))
			.filter((path) => readFileSync(new URL(path, folder), 'utf8').includes('var(--wrong'));
		expect(styled.sort()).toEqual(VERDICTS.map((path) => `ui/${path}`));
	});

	test('no red is written down but among the tokens', () => {
		const folder = new URL('../..', import.meta.url);
		const red = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.svelte'))
			.filter((path) => {
				const [, style = ''] = readFileSync(new URL(path, folder), 'utf8').split('<style>');
				const colours = style.match(/#[\da-f]{6}\b/gi) ?? [];
				return colours.some(isRed) || /\b(?:red|darkred|crimson|firebrick|tomato)\b/.test(style);
			});
		expect(red).toEqual([]);
	});
});
