import { expect, test } from 'vitest';
import { squeeze } from './squeeze-plugin.ts';

interface Squeezing {
	generateBundle: { handler: (options: object, bundle: object) => Promise<void> };
}

/** Scripts as browsers get them. */
async function squeezed(scripts: Record<string, string>): Promise<Record<string, string>> {
	const bundle = Object.fromEntries(
		Object.entries(scripts).map(([fileName, code]) => [fileName, { type: 'chunk', fileName, code }])
	);
	const { generateBundle } = squeeze() as unknown as Squeezing;
	await generateBundle.handler({}, bundle);
	return Object.fromEntries(Object.values(bundle).map(({ fileName, code }) => [fileName, code]));
}

test('what scripts share has one name in all of them', async () => {
	const { 'a.js': a, 'b.js': b } = await squeezed({
		'a.js': 'const first=()=>Math.random(),second=[first];export{first as Xa,second as Xb};',
		'b.js':
			'import{Xa as one,Xb as two}from"./a.js";globalThis.shared=(n)=>n.map((m)=>one(two,m));export{one as x};'
	});
	expect(a).toContain('export{Xa,Xb}');
	expect(b).toContain('import{Xa,Xb}from"./a.js"');
	expect(b).toContain('Xa(Xb,');
});

test.each([
	['a word of the language', 'const one=Math.random();export{one as in};', 'as in}'],
	['the default', 'const one=Math.random();export{one as default};', 'as default}'],
	['a name that a browser may know', 'const one=Math.random();export{one as URL};', 'as URL}']
])('%s is no name within a script', async (_what, code, kept) => {
	expect((await squeezed({ 'a.js': code }))['a.js']).toContain(kept);
});

test('two scripts that share different things by one name are told apart', async () => {
	const { 'c.js': c } = await squeezed({
		'c.js':
			'import{Xa as one}from"./a.js";import{Xa as two}from"./b.js";globalThis.both=()=>[one,two];'
	});
	const [, first, second] = /\[(\w+),(\w+)\]/.exec(c!)!;
	expect(first).not.toBe(second);
});
