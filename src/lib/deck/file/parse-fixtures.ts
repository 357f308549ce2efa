/** Decks to parse in tests, and what was found wrong with one. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { parseDeck, parseDeckBytes, type Parsed } from './parse.ts';
import { problemText, type Problem } from '#lib/deck/problem.ts';

/** A deck of tests/fixtures. */
export const readFixture = (name: string) =>
	readFileSync(`tests/fixtures/decks/${name}.yaml`, 'utf8');
/** A deck with facts of every kind. */
export const EVERY_KIND = readFixture('every-kind');

export const bytes = (text: string) => new TextEncoder().encode(text);

export function problemsOf(parsed: Parsed): readonly Problem[] {
	return parsed.ok ? [] : parsed.problems;
}

/** The only problem of a text; anything else fails the test. */
export function onlyProblem(text: string | Uint8Array): Problem {
	const parsed =
		typeof text === 'string' ? parseDeck(text, 'x.yaml') : parseDeckBytes(text, 'x.yaml');
	const problems = problemsOf(parsed);
	expect(problems.map(problemText)).toHaveLength(1);
	return problems[0] as Problem;
}
