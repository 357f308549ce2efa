import { expect, test } from 'vitest';
import { networkOf } from './network.ts';

test.each([
	['203.0.113.7', '203.0.113.7'],
	['203.0.113.7:51234', '203.0.113.7'],
	['::ffff:203.0.113.7', '203.0.113.7'],
	['::FFFF:cb00:7107', '203.0.113.7'],
	['[::ffff:203.0.113.7]:443', '203.0.113.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
	['2001:db8::1', '2001:db8:0:0::/64'],
	['[2001:db8::ffff]:8080', '2001:db8:0:0::/64'],
	['fe80::1%eth0', 'fe80:0:0:0::/64'],
	['::1', '0:0:0:0::/64'],
	['::', '0:0:0:0::/64'],
	['', ''],
	['unknown', 'unknown'],
	['1::2::3', '1::2::3'],
	[':::', ':::']
])('the network of “%s” is %s', (address, network) => expect(networkOf(address)).toBe(network));

test('is one for all addresses of a /64, and another for the next', () => {
	const inOne = Array.from({ length: 500 }, (_, n) => networkOf(`2001:db8:0:7::${n.toString(16)}`));
	expect(new Set(inOne).size).toBe(1);
	expect(networkOf('2001:db8:0:8::1')).not.toBe(inOne[0]);
});

test('is there for whoever has hung up, and has no address any more', () =>
	expect(networkOf(undefined)).toBe(''));

test('is short, whatever a proxy sends', () =>
	expect(networkOf('x'.repeat(100_000)).length).toBeLessThanOrEqual(100));
