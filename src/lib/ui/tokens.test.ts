import { readFileSync } from 'node:fs';
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

/** WCAG 2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
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

test('black on white has the contrast that WCAG gives it', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const surfaces = ['desk', 'paper', 'inset'];
const text: [string, string[]][] = [
	['ink', [...surfaces, 'accent-wash', 'right-wash', 'wrong-wash']],
	['ink-soft', [...surfaces, 'accent-wash', 'right-wash', 'wrong-wash']],
	['accent', [...surfaces, 'accent-wash']],
	['right', [...surfaces, 'right-wash']],
	['wrong', [...surfaces, 'wrong-wash']],
	['on-ink', ['ink']]
];
const edges: [string, string[]][] = [
	['edge', surfaces],
	['accent', surfaces]
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
});
