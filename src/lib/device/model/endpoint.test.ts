import { expect, test } from 'vitest';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { endpointFrom, forgetEndpoint, hostOf, keepEndpoint, readEndpoint } from './endpoint.ts';

const at = (address: string) => endpointFrom({ address, model: 'llama3.1' });

test('a model is asked at an address that nobody on the way can read', () => {
	for (const address of [
		'http://localhost:11434/v1',
		'http://127.0.0.1:8080',
		'https://a.example/v1'
	])
		expect(at(` ${address} `)).toEqual({ address, model: 'llama3.1' });
	for (const address of [
		'',
		'localhost:11434',
		'http://a.example/v1',
		'http://localhost.a.example',
		'https://name:word@a.example',
		'javascript:alert(1)',
		`https://a.example/${'a'.repeat(600)}`
	])
		expect(at(address), address).toBeUndefined();
	expect(endpointFrom({ address: 'https://a.example', model: ' ' })).toBeUndefined();
	expect(hostOf(at('http://localhost:11434/v1')!)).toBe('localhost:11434');
});

test('it is kept until it is forgotten; what else stands there is none', () => {
	const storage = forgetful();
	const endpoint = { address: 'https://a.example/v1', model: 'm', key: 'k' };
	expect(readEndpoint(storage)).toBeUndefined();
	expect(keepEndpoint(storage, endpoint)).toBe(true);
	expect(readEndpoint(storage)).toEqual(endpoint);
	forgetEndpoint(storage);
	expect(readEndpoint(storage)).toBeUndefined();
	for (const text of ['', '{', 'null', '{"address":"http://a.example"}']) {
		storage.setItem('footnote.model.1', text);
		expect(readEndpoint(storage)).toBeUndefined();
	}
	const full = {
		setItem: () => {
			throw new Error('full');
		}
	};
	expect(keepEndpoint(full, endpoint)).toBe(false);
});
