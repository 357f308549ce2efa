import { expect, test } from 'vitest';
import { pathOn } from './path-on.ts';

const site = new URL('https://footnote.example/settings');

test.each([
	'//evil.example/',
	'/\\\\evil.example',
	'\\\\evil.example',
	'https://evil.example/',
	'javascript:alert(1)',
	'/.//evil.example',
	'/\t/evil.example',
	'',
	'null'
])('leads to nobody else: %j', (wanted) => expect(pathOn(site, wanted)).toBe('/settings'));

test('leads back to the page that was left', () =>
	expect(pathOn(site, '/teach/sign-in?to=%2Fteach')).toBe('/teach/sign-in?to=%2Fteach'));
