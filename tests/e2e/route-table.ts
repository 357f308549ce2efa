/**
 * Every way in that the server has, read from the files of `src/routes`: what answers to a method, and
 * every action of a form. So a test can knock at all of them, also at the one that was made yesterday.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const routesDir = fileURLToPath(new URL('../../src/routes', import.meta.url));
const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'fallback']);

/** A way in: `POST /teach/[class]?/rename`. */
export interface WayIn {
	method: string;
	/** With its parameters: `/teach/[class]`. */
	route: string;
	action?: string;
}

export const nameOf = ({ method, route, action }: WayIn): string =>
	`${method} ${route}${action === undefined ? '' : `?/${action}`}`;

/** Throws for a file whose exports it cannot read: a way in that is not seen is not tested. */
export function waysIn(): WayIn[] {
	return readdirSync(routesDir, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?:^|\/)\+(?:server|page\.server|layout\.server)\.ts$/.test(file))
		.sort()
		.flatMap(waysInto);
}

function waysInto(file: string): WayIn[] {
	const route = `/${dirname(file)}`.replaceAll(/\/\([^)]*\)|\/\.$/g, '') || '/';
	const exported = exportsOf(join(routesDir, file));
	const ways: WayIn[] = [];
	for (const [name, value] of exported) {
		if (METHODS.has(name)) ways.push({ method: name, route });
		else if (name === 'load') ways.push({ method: 'GET', route });
		else if (name === 'actions')
			ways.push(...actionsIn(file, value).map((action) => ({ method: 'POST', route, action })));
	}
	if (ways.length === 0) throw new Error(`${file} has no way in that could be read.`);
	return ways;
}

function exportsOf(path: string): Map<string, ts.Node | undefined> {
	const source = ts.createSourceFile(
		path,
		readFileSync(path, 'utf8'),
		ts.ScriptTarget.Latest,
		true
	);
	const found = new Map<string, ts.Node | undefined>();
	for (const statement of source.statements) {
		if (ts.isExportDeclaration(statement) && !statement.isTypeOnly)
			throw new Error(`${path} exports what is written elsewhere: it cannot be read here.`);
		const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
		if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
		if (ts.isFunctionDeclaration(statement) && statement.name)
			found.set(statement.name.text, undefined);
		if (ts.isVariableStatement(statement))
			for (const { name, initializer } of statement.declarationList.declarations)
				found.set(name.getText(), initializer);
	}
	return found;
}

/** `{ rename: …, remove: … }`, also as the argument of a function. */
function actionsIn(file: string, value: ts.Node | undefined): string[] {
	const object = value && lastObject(value);
	const names = object?.properties.map(({ name }) => name?.getText());
	if (!names || names.length === 0 || names.includes(undefined))
		throw new Error(`The actions of ${file} cannot be read.`);
	return names as string[];
}

function lastObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
	if (ts.isObjectLiteralExpression(node)) return node;
	if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return lastObject(node.expression);
	const last = ts.isCallExpression(node) ? node.arguments.at(-1) : undefined;
	return last && lastObject(last);
}
