import { expect, test } from 'vitest';
import { shortNames } from './short-names-plugin.ts';

type Names = Readonly<Record<string, unknown>>;
const named = (options: Names) =>
	(shortNames() as unknown as { outputOptions: (options: Names) => Names }).outputOptions(options);

test('files have short names, pages and entries keep the words by which they are found', () => {
	const names = named({
		entryFileNames: '_app/immutable/[name].[hash].js',
		chunkFileNames: '_app/immutable/chunks/[hash].js',
		assetFileNames: '_app/immutable/assets/[name].[hash][extname]'
	});
	expect(names).toEqual({
		entryFileNames: '_app/immutable/[name].[hash:7].js',
		chunkFileNames: '_app/immutable/chunks/[hash:7].js',
		assetFileNames: '_app/immutable/assets/[hash:7][extname]'
	});
});

test("the server's files, which nobody fetches, keep theirs", () => {
	const options = { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' };
	expect(named(options)).toEqual(options);
});

const entryFileNames = () => 'entry.js';

test('names that are worked out are left alone', () => {
	expect(named({ entryFileNames })).toEqual({ entryFileNames });
});
