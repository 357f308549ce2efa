/** Where a visitor comes from, as far as limits go by it. */
import { isIPv6 } from 'node:net';

/** Parts of an IPv6 address that are one household's, school's or machine's: /64. */
const OWN_PARTS = 4;
const PARTS = 8;
/** Whatever a proxy has put into its header; no address is longer. */
const LONGEST = 100;

/**
 * The network of an address: an IPv4 address as it is, also where it is written as IPv6, and of an IPv6
 * address the first half, as whoever has one of a /64 has them all. What is no address is taken as it
 * comes, cut to a length. Whoever has hung up already has no address any more: all of those are one.
 */
export function networkOf(address: string | undefined): string {
	const bare = withoutPort((address ?? '').trim().slice(0, LONGEST).toLowerCase());
	if (!isIPv6(bare)) return bare;
	const parts = partsOf(bare);
	if (isMapped(parts)) return fourOf(parts);
	return `${parts.slice(0, OWN_PARTS).join(':')}::/64`;
}

/** Some proxies send the port along, and a link's own addresses have a zone. */
const withoutPort = (address: string): string =>
	address
		.replace(/^\[(.*)\](?::\d+)?$/, '$1')
		.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
		.replace(/%.*$/, '');

/** All eight parts, in one way of writing them. */
function partsOf(address: string): string[] {
	// The URL standard's: short, in hex, without leading zeros.
	const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
	const [before = '', after] = plain.split('::');
	const [head, tail] = [before, after ?? ''].map((half) => half.split(':').filter(Boolean)) as [
		string[],
		string[]
	];
	return [...head, ...Array<string>(PARTS - head.length - tail.length).fill('0'), ...tail];
}

/** ::ffff:a.b.c.d, as a server that listens to both sees IPv4. */
const isMapped = (parts: readonly string[]): boolean =>
	parts.slice(0, 5).every((part) => part === '0') && parts[5] === 'ffff';

const fourOf = (parts: readonly string[]): string =>
	parts
		.slice(6)
		.map((part) => Number.parseInt(part, 16))
		.flatMap((pair) => [pair >> 8, pair & 255])
		.join('.');
