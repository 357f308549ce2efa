/**
 * Holds what is built for browsers to the oldest ones that the README promises. Syntax is written
 * otherwise by the build itself; functions are not, and a page that calls one which is not there stays
 * blank. Looked up in the compatibility data of MDN: functions of a global object by their full name,
 * methods by name where no object that is old enough has one of that name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import { parseSync, Visitor, type Expression } from 'oxc-parser';
import type { Plugin } from 'vite';

/** The oldest browsers that the app works in. */
export const OLDEST = { safari: '16.4', chrome: '111', firefox: '121' } as const;

const BROWSERS = {
	safari: OLDEST.safari,
	safari_ios: OLDEST.safari,
	chrome: OLDEST.chrome,
	firefox: OLDEST.firefox
} as const;

/** The same for the build. */
export const oldestTargets: string[] = Object.entries({
	...OLDEST,
	ios: OLDEST.safari,
	edge: OLDEST.chrome
}).map(([browser, version]) => `${browser}${version}`);

/** A browser that lacks it, or knows it by a prefix, shows the page as well, only less finely. */
const DISPENSABLE = new Set([
	'accent-color',
	'contain-intrinsic-block-size',
	'content-visibility',
	'hanging-punctuation',
	'hyphens',
	'line-clamp',
	'print-color-adjust',
	'resize',
	'rx',
	'scrollbar-gutter',
	'scrollbar-width',
	'text-size-adjust',
	'text-wrap',
	'user-select'
]);

/** Libraries ask whether it is there before they call it. */
const ASKED_FOR = new Set([
	'Error.captureStackTrace',
	'PublicKeyCredential.getClientCapabilities',
	'Uint8Array.fromBase64'
]);

/**
 * What a library calls where it never comes to: the AI SDK joins several signals and limits of time, and is given one signal; its
 * schemas ask for `URL.canParse` before they call it.
 */
const NEVER_CALLED: readonly (readonly [file: RegExp, names: RegExp])[] = [
	[/\/model-worker-[^/]*\.js$/, /^(?:AbortSignal\.(?:any|timeout)|URL\.canParse):/]
];

const older = (a: string, b: string): boolean => {
	const [left, right] = [a, b].map((version) => version.replace('≤', '').split('.').map(Number));
	for (let i = 0; i < 3; i++) {
		const difference = (left![i] ?? 0) - (right![i] ?? 0);
		if (difference !== 0) return difference < 0;
	}
	return false;
};

function hasIt(statement: SupportStatement | undefined, version: string): boolean {
	const all = Array.isArray(statement) ? statement : [statement];
	return all.some((one) => {
		if (!one || one.flags || one.prefix || one.alternative_name) return false;
		const { version_added: added, version_removed: removed } = one;
		if (removed) return false;
		return typeof added === 'string' && added !== 'preview' && !older(version, added);
	});
}

/** The browsers of ours that lack a feature. */
function lackedBy(compat: CompatStatement | undefined): string[] {
	if (!compat) return [];
	return Object.entries(BROWSERS).flatMap(([browser, version]) =>
		hasIt(compat.support[browser as keyof typeof BROWSERS], version)
			? []
			: [`${browser} ${version}`]
	);
}

const builtins = bcd.javascript.builtins!;
const features = (of: Identifier) =>
	Object.entries(of).filter(([name]) => name !== '__compat') as [string, Identifier][];

/** Names of methods that some object has too late, and none early enough. */
const lateMethods = (() => {
	const late = new Map<string, string[]>();
	const early = new Set<string>();
	for (const [, object] of features(builtins))
		for (const [name, feature] of features(object)) {
			const lacking = lackedBy(feature.__compat);
			if (lacking.length === 0) early.add(name);
			else if (/^[a-z]\w*$/i.test(name)) late.set(name, lacking);
		}
	for (const [, object] of features(bcd.api as Identifier))
		for (const [name, feature] of features(object))
			if (lackedBy(feature.__compat).length === 0) early.add(name);
	for (const name of early) late.delete(name);
	return late;
})();

/** Our own things and our libraries' bear these names, too: sets of schemas, mostly; what reads Markdown escapes. */
const OWN_NAMES = new Set(['difference', 'drop', 'escape', 'intersection', 'take', 'union', 'use']);

/** `Intl.ListFormat` as its names; empty for what is not so called. */
function pathOf(callee: Expression): string[] {
	if (callee.type === 'Identifier') return [callee.name];
	if (callee.type !== 'MemberExpression' || callee.computed) return [];
	const { object, property } = callee;
	return object.type === 'Identifier' && property.type === 'Identifier'
		? [object.name, property.name]
		: [];
}

/** What of a script our oldest browsers lack, each with who lacks it. Calls that ask first (`?.()`) may. */
export function lackingIn(script: string): string[] {
	const found = new Set<string>();
	const { program } = parseSync('chunk.js', script);
	new Visitor({
		CallExpression({ callee, optional }) {
			if (optional || callee.type !== 'MemberExpression' || callee.computed) return;
			const { object, property } = callee;
			if (property.type !== 'Identifier') return;
			const { name } = property;
			if (object.type === 'Identifier') {
				const of = (builtins[object.name] ?? bcd.api[object.name]) as Identifier | undefined;
				const feature = of?.[name] ?? of?.[`${name}_static`];
				const lacking = lackedBy((feature as Identifier | undefined)?.__compat);
				const whole = `${object.name}.${name}`;
				if (lacking.length > 0 && !ASKED_FOR.has(whole))
					found.add(`${whole}: ${lacking.join(', ')}`);
				if (of) return;
			}
			const lacking = OWN_NAMES.has(name) ? undefined : lateMethods.get(name);
			if (lacking) found.add(`.${name}(): ${lacking.join(', ')}`);
		},
		NewExpression({ callee }) {
			const path = pathOf(callee);
			const [first = '', second] = path;
			const global = (builtins[first] ?? bcd.api[first]) as Identifier | undefined;
			const of = second === undefined ? global : (global?.[second] as Identifier | undefined);
			const lacking = lackedBy(of?.__compat);
			if (lacking.length > 0) found.add(`new ${path.join('.')}: ${lacking.join(', ')}`);
		}
	}).visit(program);
	return [...found];
}

/** The same for a style sheet: its properties, and the pseudo-classes in its selectors. */
export function lackingInStyles(sheet: string): string[] {
	const found = new Set<string>();
	const look = (kind: 'properties' | 'selectors', name: string) => {
		const feature = bcd.css[kind]?.[name] as Identifier | undefined;
		const lacking = DISPENSABLE.has(name) ? [] : lackedBy(feature?.__compat);
		if (lacking.length > 0) found.add(`${name}: ${lacking.join(', ')}`);
	};
	for (const [, name] of sheet.matchAll(/[{;]\s*([a-z][a-z-]*)\s*:/g)) look('properties', name!);
	for (const [selector] of sheet.matchAll(/(?<=^|[{}])[^{}@;]+(?=\{)/g))
		for (const [, name] of selector.matchAll(/::?([a-z][a-z-]*)/g)) look('selectors', name!);
	return [...found];
}

/** Whether a library in a script has it, and does not come to it. */
export const isNeverCalled = (file: string, what: string): boolean =>
	NEVER_CALLED.some(([files, names]) => files.test(file) && names.test(what));

/** Fails a build that calls what the oldest browsers lack. */
export function oldest(): Plugin {
	return {
		name: 'footnote-oldest',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		writeBundle({ dir }) {
			const files = readdirSync(dir!, { recursive: true, encoding: 'utf8' });
			const problems = files.flatMap((file) => {
				const read = () => readFileSync(join(dir!, file), 'utf8');
				const lacking = file.endsWith('.js')
					? lackingIn(read())
					: file.endsWith('.css')
						? lackingInStyles(read())
						: [];
				return lacking
					.filter((what) => !isNeverCalled(file, what))
					.map((what) => `${file}: ${what}`);
			});
			if (problems.length > 0)
				throw new Error(`The oldest browsers do without:\n${problems.join('\n')}`);
		}
	};
}
