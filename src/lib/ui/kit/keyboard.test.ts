import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hiddenBelow } from './keyboard.ts';

const seen = (height: number, offsetTop = 0, scale = 1) => ({ height, offsetTop, scale });

describe('what a keyboard hides of the bottom of a page', () => {
	it('is nothing while the page is zoomed', () => {
		expect(hiddenBelow(700, seen(350, 0, 2))).toBe(0);
	});
	it('is nothing where all is seen, or more than the page is laid out for', () => {
		expect(hiddenBelow(700, seen(700))).toBe(0);
		expect(hiddenBelow(700, seen(700.4))).toBe(0);
		expect(hiddenBelow(640, seen(700))).toBe(0);
	});
	it('is what lies below what is seen, however far that was moved', () => {
		expect(hiddenBelow(700, seen(400))).toBe(300);
		expect(hiddenBelow(700, seen(400, 120))).toBe(180);
		expect(hiddenBelow(700, seen(400, 300))).toBe(0);
		expect(hiddenBelow(700, seen(399.7, 0, 1.0000001))).toBe(300);
	});
});

/** What may stand behind a keyboard: whoever types does not leave for another page. */
const BEHIND = new Set(['src/lib/ui/site/SiteNav.svelte']);

/** The values of a shorthand. */
const parts = (list: string | undefined) => list?.match(/\w*\([^)]*\)|\S+/g) ?? [];

/** How far from the bottom a rule keeps what does not scroll, as it says; undefined if it does not. */
function fromBottom(declarations: string): string | undefined {
	if (!/position:\s*(?:sticky|fixed)/.test(declarations)) return undefined;
	const value = (name: string) =>
		declarations.match(`(?:^|[;\\s])${name}:\\s*([^;]+)`)?.[1]?.trim();
	const block = parts(value('inset-block'));
	const inset = parts(value('inset'));
	const bottom =
		value('inset-block-end') ?? value('bottom') ?? block[1] ?? block[0] ?? inset[2] ?? inset[0];
	return bottom === 'auto' ? undefined : bottom;
}

describe('a bar that stays at the bottom', () => {
	it('is told from one at the top', () => {
		expect(fromBottom('position: sticky; inset-block-start: 0')).toBeUndefined();
		expect(fromBottom('position: sticky; inset-block: 0 auto')).toBeUndefined();
		expect(fromBottom('position: absolute; inset-block-end: 0')).toBeUndefined();
		expect(fromBottom('position: sticky; inset-block-end: 0')).toBe('0');
		expect(fromBottom('position: fixed; inset: auto 0 1px')).toBe('1px');
	});

	it('stands above the keyboard', () => {
		const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
			.map((file) => `src/${file.replaceAll('\\', '/')}`)
			.filter((file) => /\.(?:svelte|css)$/.test(file));
		const bars = files.flatMap((file) =>
			[...readFileSync(file, 'utf8').matchAll(/\{([^{}]*position:[^{}]*)\}/g)].flatMap(
				([, declarations = '']) => {
					const bottom = fromBottom(declarations);
					return bottom === undefined ? [] : [{ file, bottom }];
				}
			)
		);
		expect(bars.length).toBeGreaterThan(3);
		const forgot = bars.filter(
			({ file, bottom }) => !bottom.includes('var(--keyboard)') && !BEHIND.has(file)
		);
		expect(forgot).toEqual([]);
	});
});
